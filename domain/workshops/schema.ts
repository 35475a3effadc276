import { z } from 'zod'
import { locales } from '../shared/locale'
import { multilingualSchema } from '../shared/multilingual'

export const workshopFormats = ['ROUNDS', 'FIXED', 'FREE', 'CARDS'] as const

export type WorkshopFormat = (typeof workshopFormats)[number]

export const roundSteps = ['TALK', 'WRITE', 'DEAL', 'SWAP', 'CHOOSE', 'SHARE'] as const

export type RoundStep = (typeof roundSteps)[number]

export const tableRoleKinds = ['HOST', 'RAPPORTEUR', 'WITNESS'] as const

export type TableRoleKind = (typeof tableRoleKinds)[number]

export const cardColours = ['green', 'blue', 'yellow', 'rose', 'white'] as const

const whole = (least: number, most: number) => z.number('number').int('number').min(least, 'number').max(most, 'number')

const weight = whole(0, 100)

/** How much a plan cares for each thing, 0 to 100. */
export const weightsSchema = z.object({
  mixing: weight.default(100),
  organisations: weight.default(60),
  sectors: weight.default(40),
  wishes: weight.default(40),
})

export type Weights = z.output<typeof weightsSchema>

const cardColourSchema = z.object({ colour: z.enum(cardColours), means: multilingualSchema(120).default({}) })

export type CardColour = z.output<typeof cardColourSchema>

export const cardColoursSchema = z.array(cardColourSchema).max(cardColours.length)

/** Everything of a workshop but its tables and rounds. */
export const workshopSchema = z.object({
  format: z.enum(workshopFormats, 'required'),
  themeOnce: z.boolean().default(true),
  welcomeMinutes: whole(0, 240).default(0),
  harvestMinutes: whole(0, 240).default(0),
  weights: weightsSchema.default(() => weightsSchema.parse({})),
  rapporteursStay: z.boolean().default(false),
  countEarlier: z.boolean().default(false),
  wishesUntil: z.date('date').nullish(),
  cardsWritten: whole(1, 20).default(5),
  cardsDealt: whole(1, 20).default(3),
  cardsChosen: whole(1, 20).default(5),
  cardColours: cardColoursSchema.default([]),
})

export type WorkshopValues = z.input<typeof workshopSchema>

const seats = whole(1, 60)

const minNotAboveMax = ({ minSeats, maxSeats }: { minSeats: number; maxSeats: number }) => minSeats <= maxSeats

/** Many tables at once: as many for each question; for a workshop without questions, as many in all. */
export const tablesSchema = z
  .object({
    count: whole(1, 200),
    minSeats: seats,
    maxSeats: seats,
    accessible: z.boolean().default(true),
    roomId: z.string().nullish(),
    language: z.enum(locales).nullish(),
  })
  .refine(minNotAboveMax, { path: ['minSeats'], error: 'min-above-max' })

export type TablesValues = z.input<typeof tablesSchema>

const share = z.number('number').min(0, 'number').max(1, 'number')

export const tableSchema = z
  .object({
    label: multilingualSchema(80).default({}),
    roomId: z.string().nullish(),
    themeId: z.string().nullish(),
    questionId: z.string().nullish(),
    ownQuestion: multilingualSchema(400).default({}),
    minSeats: seats,
    maxSeats: seats,
    accessible: z.boolean().default(true),
    language: z.enum(locales).nullish(),
  })
  .refine(minNotAboveMax, { path: ['minSeats'], error: 'min-above-max' })

export type TableValues = z.input<typeof tableSchema>

/** Where tables stand on the drawing of their room, 0 to 1 from the left and from the top. */
export const placesSchema = z.array(z.object({ tableId: z.string(), x: share, y: share })).max(400)

export type TablePlace = z.input<typeof placesSchema>[number]

export const roundSchema = z.object({
  step: z.enum(roundSteps).default('TALK'),
  title: multilingualSchema(120).default({}),
  minutes: whole(1, 480),
  movingMinutes: whole(0, 60).default(0),
})

/** All rounds of a workshop, in their order. */
export const roundsSchema = z.array(roundSchema).min(1, 'required').max(24)

export type RoundValues = z.input<typeof roundSchema>

/** What somebody would like. */
export const wishSchema = z.object({
  comes: z.boolean().default(true),
  themeIds: z.array(z.string()).max(30).default([]),
  languages: z.array(z.enum(locales)).default([]),
  needsAccess: z.boolean().nullable().default(null),
  byMail: z.boolean().default(true),
})

export type WishValues = z.input<typeof wishSchema>

export const cardSchema = z.object({
  colour: z.enum(cardColours, 'required'),
  text: z.string().trim().min(1, 'required').max(280, 'too-long'),
})

export type CardValues = z.input<typeof cardSchema>
