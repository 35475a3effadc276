import { z } from 'zod'

export const materialKinds = ['FILE', 'LINK', 'RECORDING'] as const

export type MaterialKind = (typeof materialKinds)[number]

const title = z.string().trim().min(1, 'required').max(160, 'too-long')

export const materialTitleSchema = z.object({ title })

/** What an organiser writes of a file, a link or a recording; a file itself comes beside it. */
export const materialSchema = z
  .object({
    kind: z.enum(materialKinds),
    title,
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'address' })], 'address').default(''),
    /** Shown to the public at once. */
    published: z.boolean().default(false),
  })
  .refine(({ kind, url }) => kind === 'FILE' || url !== '', { path: ['url'], message: 'required' })

export type MaterialValues = z.input<typeof materialSchema>

/** A file, a link or a recording of a session, as its organisers see it. Dates are ISO strings. */
export type SessionMaterial = {
  id: string
  kind: MaterialKind
  title: string
  /** Where it is: an address of its own, or the file's. */
  href: string
  file: { name: string; size: number } | null
  /** Who added it by their personal link; null for an organiser. */
  by: string | null
  addedAt: string
  published: boolean
}

/** The same as the public sees it. */
export type PublicMaterial = Pick<SessionMaterial, 'id' | 'kind' | 'title' | 'href' | 'file'>

/** Where a link leads, in a word: "example.org". */
export function hostOf(href: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1] ?? ''
}

/** The kind of a file by its name: "PDF". */
export function fileKind(name: string): string {
  return (/\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? '').toUpperCase()
}
