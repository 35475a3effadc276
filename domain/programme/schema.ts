import { z } from 'zod'
import { locales } from '../shared/locale'
import { multilingualSchema, requiredMultilingualSchema } from '../shared/multilingual'

export const sessionKinds = [
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

export const sessionRoleKinds = ['MODERATOR', 'SPEAKER', 'EXPERT', 'RAPPORTEUR'] as const

export type SessionRoleKind = (typeof sessionRoleKinds)[number]

export const roomSchema = z.object({
  name: requiredMultilingualSchema(120),
  capacity: z.number().int('number').min(1, 'number').max(100_000, 'number').nullish(),
  accessible: z.boolean().default(true),
})

/** Rows that are kept carry their id; a new row has none. */
const rowId = z.string().max(40).nullish()

/** Somebody who is not in the directory yet; the hat's function and organisation become theirs. */
const newPersonSchema = z.object({
  givenName: z.string().trim().min(1, 'required').max(80, 'too-long'),
  familyName: z.string().trim().min(1, 'required').max(80, 'too-long'),
})

/** A hat: a known or a new person, an organisation, or a role still to be announced; one of them at least. */
const roleSchema = z
  .object({
    id: rowId,
    kind: z.enum(sessionRoleKinds),
    personId: z.string().nullish(),
    newPerson: newPersonSchema.nullish(),
    organisation: z.string().trim().max(160, 'too-long').nullish(),
    function: multilingualSchema(240).optional(),
    announced: multilingualSchema(240).optional(),
    /** Not announced yet: the public reads the role in words, or nothing. Left out, it stays as it is. */
    heldBack: z.boolean().optional(),
  })
  .refine(
    (role) => role.personId || role.newPerson || role.organisation || Object.keys(role.announced ?? {}).length > 0,
    'required',
  )

const questionSchema = z.object({
  id: rowId,
  text: requiredMultilingualSchema(400),
  themeId: z.string().nullish(),
})

const pitchSchema = z.object({
  id: rowId,
  title: requiredMultilingualSchema(240),
  summary: multilingualSchema(600).optional(),
  minutes: z.number('number').int('number').min(1, 'number').max(240, 'number'),
  personId: z.string().nullish(),
  organisation: z.string().trim().max(160, 'too-long').nullish(),
})

/** A day is the longest a session may be. */
const minutesSchema = z.number('number').int('number').min(5, 'number').max(1440, 'number')

/** Where and when a session is; without a start it lies in the tray, without minutes it is a moment. */
export const placeSchema = z.object({
  startsAt: z.date('date').nullish(),
  minutes: minutesSchema.nullish(),
  roomIds: z.array(z.string()).max(100).default([]),
  allRooms: z.boolean().default(false),
})

export const sessionSchema = placeSchema.extend({
  kind: z.enum(sessionKinds),
  number: z.number().int('number').min(1, 'number').max(999, 'number').nullish(),
  title: requiredMultilingualSchema(240),
  summary: multilingualSchema(600).optional(),
  description: multilingualSchema(8000).optional(),
  themeId: z.string().nullish(),
  languages: z.array(z.enum(locales)).default([]),
  interpretation: z.array(z.enum(locales)).default([]),
  format: z.string().trim().max(40, 'too-long').nullish(),
  capacity: z.number('number').int('number').min(1, 'number').max(100_000, 'number').nullish(),
  signUp: z.boolean().default(false),
  internalNotes: z.string().trim().max(8000, 'too-long').nullish(),
  roles: z.array(roleSchema).max(60).default([]),
  questions: z.array(questionSchema).max(30).default([]),
  pitches: z.array(pitchSchema).max(60).default([]),
})

export type RoomValues = z.input<typeof roomSchema>
export type PlaceValues = z.input<typeof placeSchema>
export type SessionValues = z.input<typeof sessionSchema>
export type CheckedSession = z.output<typeof sessionSchema>
