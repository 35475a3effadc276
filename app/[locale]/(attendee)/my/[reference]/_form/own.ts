import { redirect } from 'next/navigation'
import { textOf } from '@/app/_server/form'
import { ownRegistration } from '@/app/_server/guards'
import type { Locale } from '@/domain/shared/locale'
import type { OwnRegistration } from '@/domain/shared/scope'

/** What the personal page may say after an action. */
export const changes = ['edited', 'consents', 'type', 'accepted', 'rejoined', 'cancelled'] as const

export type Change = (typeof changes)[number]

/** Guards an action by the registration named in the form's hidden field "reference". */
export function ownRegistrationOf(form: FormData): Promise<OwnRegistration> {
  return ownRegistration(textOf(form, 'reference'))
}

/** Back to the personal page, which says what has changed. */
export function backToMine(form: FormData, locale: Locale, changed: Change): never {
  redirect(`/${locale}/my/${encodeURIComponent(textOf(form, 'reference'))}?changed=${changed}`)
}
