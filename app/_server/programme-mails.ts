import type { MailPayload } from '@/domain/mail/template'
import type { Change } from '@/domain/programme/changes'
import type { PartChange } from '@/domain/programme/parts'
import {
  type AttendeeMailView,
  attendeeMailView,
  type MailReader,
  mailPreviewViews,
  type SpeakerMailView,
  speakerMailView,
  type ToldSpan,
} from '@/domain/registration/queries/release-mail'
import { emailKey } from '@/domain/shared/fold'
import { asLocale, type Locale } from '@/domain/shared/locale'
import { type Multilingual, words } from '@/domain/shared/multilingual'
import type { OrganisedForum } from '@/domain/shared/scope'
import { type Letter, type MailTranslator, mailTranslator } from '@/emails/_parts/letter'
import type { ProgrammeEntry, ProgrammeMail } from '@/emails/_parts/programme-mail'
import { agendaChanged } from '@/emails/agenda-changed'
import { programmeChanged } from '@/emails/programme-changed'
import { renderLetter } from '@/emails/render-letter'
import { type Place, placeWords } from '@/i18n/whereabouts'
import { env } from '@/lib/env'
import { isOneMailbox, type OutgoingMail } from '@/lib/mailer/outgoing'
import { partsCalendar } from './programme-calendar'

/** A message as it goes out. `address` where it is not the one it was queued for. */
export type Written = {
  letter: Letter
  name: string
  address: string
  locale: Locale
  calendar: OutgoingMail['calendar']
}

type Context = { span: ToldSpan; locale: Locale; t: MailTranslator }

const forumUrl = ({ span, locale }: Context) => `${env().PUBLIC_URL}/${locale}/forums/${span.forum.slug}`

const place = (at: Place, { span, locale, t }: Context) =>
  placeWords(at, { zone: span.forum.timeZone, locale, everywhere: t('change.everywhere') })

const sessionUrl = (slug: string, context: Context) => `${forumUrl(context)}/sessions/${slug}`

function speakerEntry(change: PartChange, context: Context): ProgrammeEntry {
  const { kind, session, does, heldBack, now, before } = change
  return {
    kind,
    title: words(session.title, context.locale),
    url: sessionUrl(session.slug, context),
    now: place(now, context),
    before: before && place(before, context),
    wasCalled: null,
    does,
    heldBack,
    came: '',
    went: '',
  }
}

function attendeeEntry(change: Change, view: AttendeeMailView, context: Context): ProgrammeEntry {
  const { locale } = context
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => view.find(id) ?? []).map(({ givenName, familyName }) => `${givenName} ${familyName}`)
  const title = words(change.title, locale)
  const wasCalled = words(change.titleBefore, locale)
  return {
    kind: change.kind,
    title,
    url: sessionUrl(change.slug, context),
    now: place(change.now, context),
    before: change.before && place(change.before, context),
    wasCalled: wasCalled === '' || wasCalled === title ? null : wasCalled,
    does: [],
    heldBack: false,
    came: names(change.peopleAdded).join(', '),
    went: names(change.peopleRemoved).join(', '),
  }
}

function mailOf(context: Context, givenName: string, pageUrl: string, entries: ProgrammeEntry[]): ProgrammeMail {
  const { span, locale } = context
  const { name, contactEmail } = span.forum
  return {
    givenName,
    forum: words(name, locale),
    first: span.before === null,
    note: words(span.note, locale),
    pageUrl,
    entries,
    contact: contactEmail && isOneMailbox(contactEmail) ? contactEmail : null,
  }
}

/** The message to a speaker, with the calendar file of all their sessions. */
export function writtenToSpeaker(view: SpeakerMailView, t: MailTranslator): Written {
  const { speaker, givenName } = view
  const { locale, name, email: address, changes } = speaker
  const context = { span: view, locale, t }
  const entries = changes.map((change) => speakerEntry(change, context))
  const letter = programmeChanged(mailOf(context, givenName, `${forumUrl(context)}#programme`, entries), t)
  return { letter, name, address, locale, calendar: partsCalendar(view, t) }
}

/** The message to somebody registered. */
export function writtenToAttendee(view: AttendeeMailView, t: MailTranslator): Written {
  const { attendee, givenName, linkToken } = view
  const { locale, name, email: address, changes } = attendee
  const context = { span: view, locale, t }
  const entries = changes.map((change) => attendeeEntry(change, view, context))
  const pageUrl = `${env().PUBLIC_URL}/${locale}/my/open/${linkToken}`
  const letter = agendaChanged(mailOf(context, givenName, pageUrl, entries), t)
  return { letter, name, address, locale, calendar: null }
}

type Composed = Omit<Written, 'locale'> & { images: [] }

/** A queued message to a speaker, as it is true now; to the address they have now. */
export async function composeProgrammeChanged(mail: MailPayload, t: MailTranslator): Promise<Composed | null> {
  const { releaseId = '', personId = '' } = mail.about ?? {}
  const view = await speakerMailView(releaseId, personId)
  if (!view) return null
  const speaker = { ...view.speaker, locale: asLocale(mail.locale) }
  return { ...writtenToSpeaker({ ...view, speaker }, t), images: [] }
}

/** A queued message to somebody registered; dropped when the registration has changed hands. */
export async function composeAgendaChanged(mail: MailPayload, t: MailTranslator): Promise<Composed | null> {
  const { releaseId = '' } = mail.about ?? {}
  const view = await attendeeMailView(releaseId, mail.registrationId ?? '')
  if (!view || emailKey(view.attendee.email) !== emailKey(mail.to)) return null
  const attendee = { ...view.attendee, locale: asLocale(mail.locale) }
  return { ...writtenToAttendee({ ...view, attendee }, t), images: [] }
}

/** Mails about the next release, as they would be sent now: null for whom it does not concern. */
export async function mailPreviews(
  scope: OrganisedForum,
  readers: readonly MailReader[],
  note: Multilingual,
  at: Date,
): Promise<(Written | null)[]> {
  const views = await mailPreviewViews(scope, readers, note, at)
  return Promise.all(
    views.map(async (view) => {
      if (!view) return null
      if ('speaker' in view) return writtenToSpeaker(view.speaker, await mailTranslator(view.speaker.speaker.locale))
      return writtenToAttendee(view.attendee, await mailTranslator(view.attendee.attendee.locale))
    }),
  )
}

/** The HTML of one of them. */
export async function previewedLetter(
  scope: OrganisedForum,
  reader: MailReader,
  note: Multilingual,
  at: Date,
): Promise<string | null> {
  const [written] = await mailPreviews(scope, [reader], note, at)
  if (!written) return null
  const { letter, locale } = written
  const t = await mailTranslator(locale)
  return (await renderLetter(letter, { locale, t, privacyUrl: `${env().PUBLIC_URL}/${locale}/privacy` })).html
}
