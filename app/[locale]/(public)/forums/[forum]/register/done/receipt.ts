import { z } from 'zod'
import { seal, unseal } from '@/lib/auth/secrets'

/** How long the page after a registration can be shown again. */
export const doneMinutes = 30

const receiptSchema = z.object({
  slug: z.string(),
  outcome: z.enum(['confirmed', 'pending', 'waitlisted', 'told-by-mail']),
  position: z.number().nullable(),
  givenName: z.string(),
  familyName: z.string(),
  email: z.string(),
  typeId: z.string(),
})

/** What was sent, as it was typed: nothing that the database knows of an address. */
export type Receipt = z.output<typeof receiptSchema>

const context = 'registration-done'

/** For a cookie of this browser: encrypted, so that neither the address bar nor a log holds personal data. */
export function sealDone(receipt: Receipt): string {
  return seal('form', context, JSON.stringify(receipt))
}

/** What was sealed; null when it is missing, altered, or about another forum. */
export function openDone(sealed: string | undefined, slug: string): Receipt | null {
  const text = sealed === undefined ? null : unseal('form', context, sealed)
  if (text === null) return null
  const parsed = receiptSchema.safeParse(JSON.parse(text))
  return parsed.success && parsed.data.slug === slug ? parsed.data : null
}
