import type { Authenticate } from '#platform/http/app.ts'
import { languageOf } from '#kernel/language.ts'
import type { Module } from '#platform/module.ts'
import type { Platform } from '#platform/platform.ts'

export const identity: Module = { name: 'identity' }

export const authenticator = (_platform: Platform): Authenticate => async (request) =>
  ({ kind: 'guest', user_id: undefined, permissions: new Set(), language: languageOf(request.headers['accept-language']), request_id: request.id })
