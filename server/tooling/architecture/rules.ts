import { basename, dirname, join } from 'node:path'
import { isTest, lineCount, type SourceFile } from './files.ts'
import { arrows, emptyNames, LONGEST_FILE, MEDIAN_UNDER, modules, MOST_FILES_IN_A_FOLDER, NINE_OF_TEN_UNDER, type Part } from './map.ts'

/** What is wrong with the files, one sentence each; nothing when the map is kept. */
export type Rule = (files: readonly SourceFile[], tables: readonly string[]) => string[]

/** Which part a path belongs to. */
export function partOf(path: string): Part | undefined {
  const [top, second, third] = path.split('/')
  if (top === 'contract') return 'contract'
  if (top !== 'server') return undefined
  if (second === 'modules') return third as Part
  if (second === 'kernel' || second === 'platform' || second === 'tooling') return second
  return 'root'
}

/** The paths (from the root) and bare names that a file imports. */
function importsOf({ path, text }: SourceFile): { written: string, target: string }[] {
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)[^'"\n]*?(?:from )?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g)].map(([, fixed, lazy]) => {
    const written = (fixed ?? lazy)!
    if (written.startsWith('.')) return { written, target: join(dirname(path), written) }
    const place = /^(#kernel|#platform|#tooling)\/(.+)$/.exec(written)
    if (place) return { written, target: `server/${place[1]!.slice(1)}/${place[2]}` }
    if (written.startsWith('#modules/')) return { written, target: `server/modules/${written.slice(9)}/index.ts` }
    if (written.startsWith('@comptoir/contract/')) return { written, target: `contract/${written.slice(19)}.ts` }
    return { written, target: written }
  })
}

/** Imports follow the arrows; routes may also read the contract. */
export const importsFollowTheArrows: Rule = (files) => files.filter((file) => !isTest(file)).flatMap((file) => {
  const from = partOf(file.path)
  if (!from) return []
  return importsOf(file).flatMap(({ written, target }) => {
    const to = partOf(target)
    if (!to || to === from || arrows[from].includes(to)) return []
    if (to === 'contract' && /-routes?\.ts$|^server\/platform\/http\//.test(file.path)) return []
    return [`${file.path} imports ${written}: ${from} may not know ${to}.`]
  })
})

/** Another module is reached by its front door only. */
export const modulesHaveOneDoor: Rule = (files) => files.filter((file) => !isTest(file)).flatMap((file) => importsOf(file).flatMap(({ written, target }) => {
  const to = partOf(target)
  if (!to || !modules.includes(to) || to === partOf(file.path) || target === `server/modules/${to}/index.ts`) return []
  return [`${file.path} imports ${written}: go through #modules/${to}.`]
}))

/** Only a module's own files name its tables; others read what it publishes. */
export const tablesHaveOneOwner: Rule = (files, tables) => {
  const named = new RegExp(`(?<![\\w.#/])(${tables.map((table) => table.replace('.', '\\.')).join('|')})(?![\\w./-])`, 'g')
  return files.filter((file) => !isTest(file) && file.path.startsWith('server/modules/')).flatMap((file) => {
    const strangers = [...file.text.matchAll(named)].map(([name]) => name).filter((name) => {
      const owner = name.split('.')[0]
      return owner !== partOf(file.path) && owner !== 'platform' && !name.includes('.published_')
    })
    return [...new Set(strangers)].map((name) => `${file.path} names ${name}: ask its module, or read a published view.`)
  })
}

export const filesAreShort: Rule = (files) => {
  const long = files.filter((file) => lineCount(file) > LONGEST_FILE).map((file) => `${file.path} has ${lineCount(file)} lines: it holds two things.`)
  const lengths = files.filter((file) => !isTest(file)).map(lineCount).toSorted((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  const nineOfTen = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  return [
    ...long,
    ...(median >= MEDIAN_UNDER ? [`Half of the files have ${median} lines or more: it should be under ${MEDIAN_UNDER}.`] : []),
    ...(nineOfTen >= NINE_OF_TEN_UNDER ? [`One file in ten has ${nineOfTen} lines or more: it should be under ${NINE_OF_TEN_UNDER}.`] : []),
  ]
}

export const foldersAreSmall: Rule = (files) => {
  const folders = Map.groupBy(files.filter((file) => !isTest(file) && file.path.startsWith('server/modules/')), ({ path }) => dirname(path))
  return [...folders].filter(([, inside]) => inside.length > MOST_FILES_IN_A_FOLDER)
    .map(([folder, inside]) => `${folder} has ${inside.length} files: it has found its next noun.`)
}

export const namesSaySomething: Rule = (files) => files.flatMap(({ path }) => {
  const words = [...dirname(path).split('/'), ...basename(path).split('.')[0]!.split('-')]
  const empty = words.find((word) => emptyNames.includes(word))
  return empty ? [`${path}: "${empty}" names nothing.`] : []
})
