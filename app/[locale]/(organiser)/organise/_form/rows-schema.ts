import { type ZodType, z } from 'zod'

type Read = Record<string, unknown>

const keyAt = (rows: unknown, index: number): string | undefined =>
  Array.isArray(rows) ? (rows[index] as { key?: string } | undefined)?.key : undefined

/** A schema whose faults in lists are told by the key of the row, "roles.n1.person", as the form names its fields. */
export function atTheirRows<Output>(schema: ZodType<Output>) {
  return z.unknown().transform((input, context): Output => {
    const parsed = schema.safeParse(input)
    if (parsed.success) return parsed.data
    for (const { message, path } of parsed.error.issues) {
      const [list, index, ...rest] = path
      const key = typeof index === 'number' ? keyAt((input as Read)[String(list)], index) : undefined
      context.addIssue({
        code: 'custom',
        message,
        path: key === undefined ? path : [list as string, key, ...(rest.length > 0 ? rest : ['person'])],
      })
    }
    return z.NEVER
  })
}
