import { z } from 'zod'
import { locales } from '../shared/locale'
import { multilingualSchema, requiredMultilingualSchema } from '../shared/multilingual'
import { instantOf, isTimeZone } from '../shared/zone'

const requiredText = (max: number) => z.string().trim().min(1, 'required').max(max, 'too-long')

/** Empty becomes null. */
const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .nullish()
    .transform((value) => value || null)

const wall = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'date')
const optionalWall = z
  .union([z.literal(''), wall], 'date')
  .nullish()
  .transform((value) => value || null)

const count = (min: number, max: number) =>
  z.coerce.number('number').int('number').min(min, 'number').max(max, 'number')

/** Degrees, with a point or a comma; empty becomes null. */
const degrees = (most: number) =>
  z
    .union([z.string(), z.number()])
    .nullish()
    .transform((value) =>
      String(value ?? '')
        .trim()
        .replace(',', '.'),
    )
    .refine((text) => text === '' || (/^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most), 'degrees')
    .transform((text) => (text === '' ? null : Number(text)))

const settings = z.object({
  slug: requiredText(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'),
  seriesId: optionalText(40),
  locales: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(z.enum(locales), 'required').min(1, 'required'),
  ),
  timeZone: z.string().refine(isTimeZone, 'zone'),
  startsAt: wall,
  endsAt: wall,
  /** Empty while it is not settled. */
  venueName: z.string().trim().max(160, 'too-long'),
  venueAddress: optionalText(240),
  postalCode: optionalText(12),
  city: requiredText(120),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'country'),
  latitude: degrees(90),
  longitude: degrees(180),
  contactEmail: z
    .union([z.literal(''), z.email('email')], 'email')
    .nullish()
    .transform((value) => value || null),
  controller: optionalText(240),
  registrationOpensAt: optionalWall,
  registrationClosesAt: optionalWall,
  editableUntil: optionalWall,
  offerHours: count(1, 168).default(12),
  sensitiveDays: count(1, 365).default(30),
})

type Written = z.output<typeof settings>

const dateFields = ['startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt', 'editableUntil'] as const

type InZone<Values> = Omit<Values, (typeof dateFields)[number]> & {
  startsAt: Date
  endsAt: Date
  registrationOpensAt: Date | null
  registrationClosesAt: Date | null
  editableUntil: Date | null
}

/** Wall times of the forum's zone become instants; each fault is told at its field. */
function inZone<Values extends Written>(values: Values, context: z.RefinementCtx<Values>): InZone<Values> {
  const read = (field: (typeof dateFields)[number]): Date | null => {
    const text = values[field]
    const instant = text === null ? null : instantOf(values.timeZone, text)
    if (text !== null && instant === null) context.addIssue({ code: 'custom', path: [field], message: 'date' })
    return instant
  }
  const [startsAt, endsAt, registrationOpensAt, registrationClosesAt, editableUntil] = dateFields.map(read)
  const order = (field: string, early: Date | null | undefined, late: Date | null | undefined) => {
    if (early && late && late <= early)
      context.addIssue({ code: 'custom', path: [field], message: 'ends-before-start' })
  }
  order('endsAt', startsAt, endsAt)
  order('registrationClosesAt', registrationOpensAt, registrationClosesAt)
  if ((values.latitude === null) !== (values.longitude === null)) {
    const path = [values.latitude === null ? 'latitude' : 'longitude']
    context.addIssue({ code: 'custom', path, message: 'both-degrees' })
  }
  if (!startsAt || !endsAt) return z.NEVER
  return {
    ...values,
    startsAt,
    endsAt,
    registrationOpensAt: registrationOpensAt ?? null,
    registrationClosesAt: registrationClosesAt ?? null,
    editableUntil: editableUntil ?? null,
  }
}

/** What the public reads, in each language. */
export const forumTextsSchema = z.object({
  name: requiredMultilingualSchema(160),
  summary: multilingualSchema(400),
  description: multilingualSchema(8000),
  audience: multilingualSchema(1000),
  directions: multilingualSchema(2000),
  privacyNotice: multilingualSchema(8000),
})

/** When, where, until when. Dates are typed as wall times of the zone: "2026-11-05T08:30". */
export const forumSettingsSchema = settings.transform(inZone)

/** A new forum: its name and settings; the other texts come later. */
export const newForumSchema = settings.extend({ name: requiredMultilingualSchema(160) }).transform(inZone)

export type ForumTexts = z.output<typeof forumTextsSchema>
export type ForumSettings = z.output<typeof forumSettingsSchema>
export type NewForum = z.output<typeof newForumSchema>

export const themeNameSchema = z.object({ name: requiredMultilingualSchema(120) })

export type ThemeName = z.input<typeof themeNameSchema>

export const themeSchema = themeNameSchema.extend({
  key: requiredText(40).regex(/^[a-z0-9-]+$/, 'slug'),
})

export type ThemeValues = z.input<typeof themeSchema>

export const seriesSchema = z.object({
  slug: requiredText(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'),
  name: requiredMultilingualSchema(160),
  description: multilingualSchema(2000),
})

export type SeriesValues = z.input<typeof seriesSchema>

export const organisationRoles = ['ORGANISER', 'HOST', 'FACILITATOR', 'PARTNER'] as const

export type OrganisationRole = (typeof organisationRoles)[number]

/** Who organises, hosts, facilitates and supports, in this order. */
export const organisationsSchema = z
  .array(z.object({ name: requiredText(160), role: z.enum(organisationRoles) }))
  .max(100, 'too-long')
