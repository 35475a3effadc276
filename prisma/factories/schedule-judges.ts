import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { validateXML } from 'xmllint-wasm'

/** Where the public specification of the schedule format lies; it is not part of this project. */
const folder = process.env.SCHEDULE_SPEC_DIR ?? '../shared/schedule'

const draft06 = new URL('../../node_modules/ajv/dist/refs/json-schema-draft-06.json', import.meta.url)

/** A file of the specification; null, with one line saying so, when the outside judge is absent. */
function specification(name: string): string | null {
  const file = join(folder, name)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  process.stderr.write(`${name} is not in ${folder}: only our own assertions judge the schedule.\n`)
  return null
}

/** Whether the outside judges are there. */
export const judgesPresent = (): boolean => existsSync(join(folder, 'schema.json'))

/** What the XML schema of the format has against a `schedule.xml`. */
export async function faultsOfXml(xml: string): Promise<string[]> {
  const schema = specification('schedule.xml.xsd')
  if (schema === null) return []
  const { errors } = await validateXML({
    xml: [{ fileName: 'schedule.xml', contents: xml }],
    schema: [{ fileName: 'schedule.xml.xsd', contents: schema }],
  })
  return errors.map(({ message }) => message)
}

/** What the JSON schema of the format has against a `schedule.json`. */
export function faultsOfJson(value: unknown): string[] {
  const schema = specification('schema.json')
  if (schema === null) return []
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  ajv.addMetaSchema(JSON.parse(readFileSync(draft06, 'utf8')))
  addFormats(ajv)
  const valid = ajv.validate(JSON.parse(schema), value)
  return valid ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
