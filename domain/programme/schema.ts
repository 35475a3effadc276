import { z } from 'zod'
import { locales } from '../shared/locale'
import { multilingualSchema, requiredMultilingualSchema } from '../shared/multilingual'

const sessionKinds = [
  'WELCOME',
  'OPENING',
  'PLENARY',
  'WORKSHOP',
  'STAND_VISIT',
  'SITE_VISIT',
  'PITCH_BLOCK',
  'REPORT_BACK',
  'BREAK',
  'MEAL',
  'CLOSING',
] as const

export type SessionKind = (typeof sessionKinds)[number]

const sessionRoleKinds = ['MODERATOR', 'SPEAKER', 'EXPERT', 'RAPPORTEUR'] as const

export type SessionRoleKind = (typeof sessionRoleKinds)[number]

export const roomSchema = z.object({
  name: requiredMultilingualSchema(120),
  capacity: z.number().int('number').min(1, 'number').max(100_000, 'number').nullish(),
  accessible: z.boolean().default(true),
})

/** A hat: a known person, an organisation, or a role still to be announced; one of the three at least. */
const roleSchema = z
  .object({
    kind: z.enum(sessionRoleKinds),
    personId: z.string().nullish(),
    organisation: z.string().trim().max(160, 'too-long').nullish(),
    function: multilingualSchema(240).optional(),
    announced: multilingualSchema(240).optional(),
  })
  .refine((role) => role.personId || role.organisation || Object.keys(role.announced ?? {}).length > 0, 'required')

export const sessionSchema = z
  .object({
    kind: z.enum(sessionKinds),
    number: z.number().int('number').min(1, 'number').max(999, 'number').nullish(),
    title: requiredMultilingualSchema(240),
    summary: multilingualSchema(600).optional(),
    description: multilingualSchema(8000).optional(),
    startsAt: z.date('date'),
    endsAt: z.date('date').nullish(),
    roomId: z.string().nullish(),
    themeId: z.string().nullish(),
    languages: z.array(z.enum(locales)).default([]),
    format: z.string().trim().max(40, 'too-long').nullish(),
    roles: z.array(roleSchema).default([]),
    questions: z.array(z.object({ text: requiredMultilingualSchema(400), themeId: z.string().nullish() })).default([]),
  })
  .refine((session) => !session.endsAt || session.endsAt > session.startsAt, {
    path: ['endsAt'],
    message: 'ends-before-start',
  })

export type RoomValues = z.input<typeof roomSchema>
export type SessionValues = z.input<typeof sessionSchema>
