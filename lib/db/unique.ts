type Violation = {
  code?: unknown
  meta?: {
    modelName?: unknown
    driverAdapterError?: { cause?: { kind?: unknown; constraint?: { fields?: unknown; index?: unknown } } }
  }
}

/**
 * The fields of the unique constraint that refused a row, or null for any other error. SQLite names the fields;
 * PostgreSQL names the index, `Model_field_field_key`. P2010 is the same refusal of raw SQL.
 */
export function uniqueViolation(error: unknown): string[] | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, meta } = error as Violation
  const cause = meta?.driverAdapterError?.cause
  if (code !== 'P2002' && !(code === 'P2010' && cause?.kind === 'UniqueConstraintViolation')) return null
  const constraint = cause?.constraint
  if (Array.isArray(constraint?.fields)) return constraint.fields.map((name) => String(name).replaceAll('"', ''))
  const index = constraint?.index
  if (typeof index !== 'string') return []
  if (index.endsWith('_pkey')) return ['id']
  const [, ...fields] = index.replace(/_key$/, '').split('_')
  return fields
}
