import { compile } from '@intlify/core-base'
import { compileText } from './text-compiler'

export default defineI18nConfig(() => ({
  // while developing, the module hands over texts that its bundler plugin has already taken apart
  messageCompiler: ((text: unknown, context: unknown) => (import.meta.dev && typeof text !== 'string' ? compile(text as never, context as never) : compileText(text))) as never,
}))
