import { setTimeout as pause } from 'node:timers/promises'
import { languages } from '#kernel/language.ts'
import type { App } from '../http/app.ts'
import type { Module } from '../module.ts'

/** A shop that is slow to warm up opens all the same. */
const LONGEST_MILLISECONDS = 5_000

/** Asks what the first visitors will ask, in every language, before anybody is let in. A question that fails is theirs to ask again. */
export async function warmUp(app: App, modules: readonly Module[]): Promise<void> {
  const questions = questionsOf(modules)
  const asked = Promise.all(questions.map(({ url, language }) => app.inject({ url, headers: { 'accept-language': language } }).catch(() => undefined)))
  await Promise.race([asked, pause(LONGEST_MILLISECONDS, undefined, { ref: false })])
}

/** Every address that a module wants warm, in every language. */
export const questionsOf = (modules: readonly Module[]) => modules.flatMap(({ warm = [] }) => warm).flatMap((url) => languages.map((language) => ({ url, language })))
