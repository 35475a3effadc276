import { z } from 'zod'
import { emailKey } from '../shared/fold'
import { locales } from '../shared/locale'

/** Roles from the widest to the narrowest. */
export const roles = ['OWNER', 'ORGANISER', 'PROGRAMME_EDITOR', 'REGISTRATION_DESK', 'READER'] as const

/** Who is asked into a team, and as what. */
export const invitationSchema = z.object({
  email: z.string().trim().min(1, 'required').max(254, 'too-long').transform(emailKey).pipe(z.email('email')),
  role: z.enum(roles, 'choice'),
  locale: z.enum(locales),
})

export const roleSchema = z.object({ userId: z.string().min(1), role: z.enum(roles, 'choice') })
