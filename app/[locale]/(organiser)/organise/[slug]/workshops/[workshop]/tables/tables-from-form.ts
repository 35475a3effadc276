import { textOf } from '@/app/_server/form'
import { nested, ticked } from '../../../../_form/nested'
import { wholeNumber } from '../../../programme/whole-number'

const seats = (form: FormData) => ({
  minSeats: wholeNumber(textOf(form, 'minSeats')),
  maxSeats: wholeNumber(textOf(form, 'maxSeats')),
  ...ticked(form, ['accessible']),
  roomId: textOf(form, 'roomId') || null,
  language: textOf(form, 'language') || null,
})

/** Many tables, as the schema reads them. */
export function tablesFromForm(form: FormData) {
  return { ...seats(form), count: wholeNumber(textOf(form, 'count')) }
}

/** One table, as the schema reads it. */
export function tableFromForm(form: FormData) {
  const { label, ownQuestion } = nested(form)
  return {
    ...seats(form),
    label: label ?? {},
    ownQuestion: ownQuestion ?? {},
    questionId: textOf(form, 'questionId') || null,
    themeId: textOf(form, 'themeId') || null,
  }
}

/** Percents of the room's width and height, as shares. */
export function placeFromForm(form: FormData) {
  const share = (name: string) => (wholeNumber(textOf(form, name)) ?? Number.NaN) / 100
  return { tableId: textOf(form, 'table'), x: share('x'), y: share('y') }
}

/** The places the drawing sends; what is not such a list is refused by the schema. */
export function writtenPlaces(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return null
  }
}
