import { redirect } from 'next/navigation'
import { textOf } from '@/app/_server/form'
import type { Locale } from '@/domain/shared/locale'

/** What the pages of tables and wishes may say after an act. */
export const acts = ['wished', 'asked', 'withdrawn', 'agreed', 'declined', 'seated', 'stood'] as const

export type Act = (typeof acts)[number]

/** The act a page is asked to tell about; null for anything else. */
export const actIn = (said: string | undefined): Act | null => acts.find((act) => act === said) ?? null

/** The workshop a form is about. */
export const workshopOf = (form: FormData) => textOf(form, 'workshop').slice(0, 40)

const tablesOf = (form: FormData, locale: Locale) =>
  `/${locale}/my/${encodeURIComponent(textOf(form, 'reference'))}/tables`

/** Back to one's cards. */
export function toCards(form: FormData, locale: Locale): never {
  redirect(`${tablesOf(form, locale)}/${encodeURIComponent(workshopOf(form))}/cards`)
}

/** Back to one's tables, or to a page of one workshop, which says what has happened. */
export function toTables(form: FormData, locale: Locale, said: Act, part?: 'wishes' | 'seat'): never {
  const base = tablesOf(form, locale)
  const place = part ? `${base}/${encodeURIComponent(workshopOf(form))}/${part}` : base
  redirect(`${place}?said=${said}`)
}
