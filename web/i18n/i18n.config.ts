import { compileText } from './text-compiler'

export default defineI18nConfig(() => ({ messageCompiler: compileText as never, missingWarn: false }))
