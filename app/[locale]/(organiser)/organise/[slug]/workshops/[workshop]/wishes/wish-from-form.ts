import { textOf } from '@/app/_server/form'
import { listOf, ticked } from '../../../../_form/nested'

/** Most themes one can wish for, the dearest first; the fewest the form asks about. */
const most = 30
const asked = 3

/** The places of the list of wishes a form shows: 1, 2, 3… */
export function wishPlaces(offered: number, wished: number): number[] {
  const length = Math.min(most, Math.max(Math.min(offered, asked), wished))
  return Array.from({ length }, (_, index) => index + 1)
}

const needs: Readonly<Record<string, boolean>> = { yes: true, no: false }

/** Somebody's wish as the schema reads it; a theme named twice counts once. */
export function wishFromForm(form: FormData) {
  const themeIds = wishPlaces(most, most)
    .map((nth) => textOf(form, `theme${nth}`))
    .filter(Boolean)
  return {
    ...ticked(form, ['comes', 'byMail']),
    themeIds: [...new Set(themeIds)],
    languages: listOf(form, 'languages'),
    needsAccess: needs[textOf(form, 'needsAccess')] ?? null,
  }
}

/** The id in what was chosen from the suggestions, "registration ID"; null when nothing was. */
export function chosenRegistration(form: FormData, name: string): string | null {
  const [kind, id] = textOf(form, name).split(' ')
  return kind === 'registration' && id ? id : null
}
