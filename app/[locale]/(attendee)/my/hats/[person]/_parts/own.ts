import { redirect } from 'next/navigation'
import { textOf } from '@/app/_server/form'
import { ownHats } from '@/app/_server/guards'
import type { Locale } from '@/domain/shared/locale'
import type { OwnHats } from '@/domain/shared/scope'

/** What the page may say after an action. */
export const said = ['yes', 'no', 'corrected', 'material', 'removed'] as const

/** Guards an action by the person named in the form's hidden field "person". */
export function ownHatsOf(form: FormData): Promise<OwnHats> {
  return ownHats(textOf(form, 'person'))
}

/** Back to the page of one's hats, which says what has changed. */
export function backToHats(form: FormData, locale: Locale, what: (typeof said)[number]): never {
  redirect(`/${locale}/my/hats/${encodeURIComponent(textOf(form, 'person'))}?said=${what}`)
}
