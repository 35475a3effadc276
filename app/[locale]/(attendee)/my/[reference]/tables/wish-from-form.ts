import { textOf } from '@/app/_server/form'

/** Most themes that are ranked here: the first three decide. */
const most = 3

/** The places of the list: 1, 2, 3. */
export function wishPlaces(offered: number): number[] {
  return Array.from({ length: Math.min(most, offered) }, (_, index) => index + 1)
}

const needs: Readonly<Record<string, boolean>> = { yes: true, no: false }

/** A wish as the schema reads it; a theme named twice counts where it stands first. */
export function wishFromForm(form: FormData) {
  const themeIds = wishPlaces(most)
    .map((nth) => textOf(form, `theme${nth}`))
    .filter(Boolean)
  return {
    comes: textOf(form, 'comes') !== 'no',
    themeIds: [...new Set(themeIds)],
    languages: form.getAll('languages').map(String),
    needsAccess: needs[textOf(form, 'needsAccess')] ?? null,
    byMail: form.has('byMail'),
  }
}

/** Whom one would like to sit with. */
export function askFromForm(form: FormData) {
  return { email: textOf(form, 'email').trim(), everyRound: textOf(form, 'everyRound') !== 'no' }
}
