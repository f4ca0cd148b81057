import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const folder = new URL('../../../../../../shared/reference/belgium/intervat/', import.meta.url)
/** Why tests against the official schemas are left out, where they are not there. */
export const withoutSchemas = existsSync(folder) ? false : 'the schemas of belgium/intervat are not there'

export const sample = (name: string): string => readFileSync(new URL(`samples/${name}`, folder), 'utf8')

/** Throws what an official schema has against a file. */
export function validate(schemaName: string, xml: string): void {
  xmlRegisterFsInputProviders()
  const path = fileURLToPath(new URL(schemaName, folder))
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path })
  const validator = XsdValidator.fromDoc(schema)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
  } finally {
    document.dispose()
    validator.dispose()
    schema.dispose()
  }
}
