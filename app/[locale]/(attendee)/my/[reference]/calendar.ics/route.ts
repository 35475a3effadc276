import { ownRegistration } from '@/app/_server/guards'
import { calendarOf } from '@/app/_server/mail-calendar'
import { registrationMail } from '@/app/_server/mail-view'
import { defineRoute, refusal } from '@/app/_server/route'
import type { MailPayload } from '@/domain/mail/template'
import { registrationMailView } from '@/domain/registration/queries/mail'
import { asLocale } from '@/domain/shared/locale'
import type { OwnRegistration } from '@/domain/shared/scope'
import { mailTranslator } from '@/emails/_parts/letter'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'

/** The entry that came with the ticket, once more: same UID, so that a calendar keeps one. */
export const GET = defineRoute<OwnRegistration, { locale: string; reference: string }>(
  { name: 'my.calendar', limit: 'token-page', guard: ({ params }) => ownRegistration(params.reference) },
  async ({ scope, params }) => {
    const { PUBLIC_URL: publicUrl, MAIL_FROM: from } = env()
    const locale = asLocale(params.locale)
    const { registrationId } = scope
    const view = await registrationMailView(registrationId, now())
    if (!view) return refusal('unknown-registration', 404)
    const mail: MailPayload = { template: 'registration-confirmed', to: view.email, locale, registrationId }
    const letter = registrationMail(mail, view, publicUrl)
    const calendar = calendarOf({ mail, view, letter, t: await mailTranslator(locale) }, { publicUrl, from })
    if (!calendar) return refusal('no-seat', 404)
    return new Response(calendar.content, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${calendar.filename}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
)
