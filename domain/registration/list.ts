import { z } from 'zod'

/** How organisers look at registrations: what is searched, filtered and sorted, and from where on. */
export const listSchema = z.object({
  search: z.string().max(100).default(''),
  typeId: z.string().optional(),
  status: z.enum(['PENDING', 'CONFIRMED', 'WAITLISTED', 'CANCELLED', 'DECLINED']).optional(),
  sort: z.enum(['name', 'newest', 'oldest']).default('name'),
  cursor: z.string().max(400).optional(),
  direction: z.enum(['next', 'previous']).default('next'),
})

export type ListView = z.output<typeof listSchema>
export type ListInput = z.input<typeof listSchema>

/** Where a page ends: the sort value of a row and its id. */
export type Cursor = { value: string; id: string }

export function writeCursor({ value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url')
}

/** Null for anything that is not a cursor: the list then begins at the beginning. */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(parsed)) return null
    const [value, id] = parsed as unknown[]
    return typeof value === 'string' && typeof id === 'string' ? { value, id } : null
  } catch {
    return null
  }
}
