import type { MailPayload } from '@/domain/mail/template'
import { type HatMailView, hatMailView } from '@/domain/programme/queries/hat-mail'
import { emailKey } from '@/domain/shared/fold'
import { words } from '@/domain/shared/multilingual'
import type { MailTranslator } from '@/emails/_parts/letter'
import { type HatTemplate, hatLetter } from '@/emails/hat-letter'
import { formatDay, formatTime, formatTimeRange } from '@/i18n/dates'
import { env } from '@/lib/env'
import { isOneMailbox } from '@/lib/mailer/outgoing'

/** When, where and as what, a line each; what is not settled is left out. */
function lines(item: HatMailView['agenda'][number], { forum }: HatMailView, mail: MailPayload, t: MailTranslator) {
  const { locale } = mail
  const { startsAt, endsAt } = item
  const hours =
    startsAt &&
    (endsAt ? formatTimeRange(startsAt, endsAt, forum.timeZone, locale) : formatTime(startsAt, forum.timeZone, locale))
  const day = startsAt && formatDay(startsAt, forum.timeZone, locale)
  const rooms = item.rooms.map((name) => words(name, locale)).join(', ')
  const as = [...new Set(item.hats)].map((kind) => t(`hat.as.${kind}`)).join(', ')
  return [[day, hours].filter(Boolean).join(', '), rooms, as].filter((line): line is string => Boolean(line))
}

/** Writes the message with somebody's personal link; null when it is no longer good, or no longer goes to them. */
export async function composeHatMail(mail: MailPayload, t: MailTranslator) {
  const { personId = '', forumId = '' } = mail.about ?? {}
  const view = await hatMailView(personId, forumId)
  if (!view?.email || emailKey(view.email) !== emailKey(mail.to)) return null
  const { forum, givenName, familyName } = view
  const { locale } = mail
  const letter = hatLetter(
    mail.template as HatTemplate,
    {
      name: givenName,
      forum: words(forum.name, locale),
      city: forum.city,
      date: formatDay(forum.startsAt, forum.timeZone, locale),
      url: `${env().PUBLIC_URL}/${locale}/my/hats/open/${view.linkToken}`,
      contact: forum.contactEmail && isOneMailbox(forum.contactEmail) ? forum.contactEmail : null,
      sessions: view.agenda.map((item) => ({
        title: words(item.title, locale),
        lines: lines(item, view, mail, t),
      })),
    },
    t,
  )
  return { letter, name: `${givenName} ${familyName}`, calendar: null, images: [] }
}
