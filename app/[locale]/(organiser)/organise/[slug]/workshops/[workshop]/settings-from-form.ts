import { z } from 'zod'
import { textOf } from '@/app/_server/form'
import { instantOf } from '@/domain/shared/zone'
import { workshopSchema } from '@/domain/workshops/schema'
import { nested, ticked } from '../../../_form/nested'
import { rowsOf } from '../../../_form/rows'
import { wholeNumber } from '../../programme/whole-number'

const numbers = ['welcomeMinutes', 'harvestMinutes', 'cardsWritten', 'cardsDealt', 'cardsChosen'] as const

/** The sent form as the schema reads it, with the deadline still on the clock of the wall. */
export function settingsFromForm(form: FormData) {
  return {
    format: textOf(form, 'format'),
    ...ticked(form, ['themeOnce', 'rapporteursStay', 'countEarlier']),
    ...Object.fromEntries(numbers.map((name) => [name, wholeNumber(textOf(form, name))])),
    wishesUntil: textOf(form, 'wishesUntil'),
  }
}

/** The schema of the form: the deadline on the forum's clock becomes an instant. */
export function settingsFormSchema(timeZone: string) {
  return z
    .looseObject({ wishesUntil: z.string() })
    .transform(({ wishesUntil, ...sent }): unknown => ({
      ...sent,
      // an instant that is none is refused by the schema that follows
      wishesUntil: wishesUntil === '' ? null : (instantOf(timeZone, wishesUntil) ?? new Date(Number.NaN)),
    }))
    .pipe(workshopSchema as z.ZodType<z.output<typeof workshopSchema>>)
}

/** The rounds of the sent form, in their order, each with its key. */
export function roundsFromForm(form: FormData) {
  const rounds = rowsOf(nested(form), 'rounds').map(({ row: _, ...round }) => ({
    ...round,
    minutes: wholeNumber(String(round.minutes ?? '')),
    movingMinutes: wholeNumber(String(round.movingMinutes ?? '')),
  }))
  return { rounds }
}
