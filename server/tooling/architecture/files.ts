import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../commands/command.ts'

/** A source file, by its path from the root. */
export type SourceFile = { path: string, text: string }

const PATTERNS = ['server/**/*.ts', 'contract/*.ts', 'web/app/**/*.{ts,vue}', 'web/server/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts']

/** What people wrote: nothing generated, nothing installed, nothing built. */
export function sourceFiles(): SourceFile[] {
  return globSync(PATTERNS, { cwd: root, exclude: (path) => /node_modules|\/generated|\.nuxt|\.output/.test(path) })
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export const lineCount = ({ text }: SourceFile): number => text.trimEnd().split('\n').length
export const isTest = ({ path }: SourceFile): boolean => /\.test\.ts$|\/testing\/|\/checks\/|\/fuzz\/|^e2e\//.test(path)
