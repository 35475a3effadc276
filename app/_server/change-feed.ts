import { createTranslator } from 'next-intl'
import type { PublicForum } from '@/domain/forum/public-forum'
import {
  type ChangeLog,
  countsOf,
  type LoggedRelease,
  otherFields,
  peopleSaid,
  type ToldChange,
} from '@/domain/programme/change-log'
import type { ChangeKind } from '@/domain/programme/changes'
import { element, textElement, xmlText } from '@/domain/programme/exchange/xml'
import type { Locale } from '@/domain/shared/locale'
import { markedWords, translate } from '@/domain/shared/multilingual'
import { formatDay } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messages'
import { type Place, timeWords } from '@/i18n/whereabouts'

type Context = {
  forum: PublicForum
  locale: Locale
  /** The site in that language, without a slash at the end. */
  base: string
}

/** The words of the change log in one language, without React. */
async function wordsIn(locale: Locale) {
  return createTranslator({ locale, messages: await messagesOf(locale, ['releases']), namespace: 'releases' })
}

type Words = Awaited<ReturnType<typeof wordsIn>>

/** A text with its language where that is not the reader's; the mark can be seen too. */
function marked(value: unknown, locale: Locale): string {
  const found = translate(value, locale)
  if (!found) return ''
  if (!found.fallback) return xmlText(found.text)
  return `${element('span', { lang: found.lang, 'xml:lang': found.lang }, xmlText(found.text))} (${found.lang})`
}

function place(at: Place, { forum, locale }: Context, t: Words): string {
  const rooms = at.allRooms ? [t('everywhere')] : at.rooms.map((room) => marked(room, locale))
  return [
    xmlText(`${formatDay(at.startsAt, forum.timeZone, locale)}, ${timeWords(at, forum.timeZone, locale)}`),
    ...rooms,
  ].join(', ')
}

function where({ kind, now, before }: ToldChange, context: Context, t: Words): string {
  if (kind !== 'moved' || !before) return place(now, context, t)
  return t.markup('change.moved', { from: () => place(before, context, t), to: () => place(now, context, t) })
}

function line(change: ToldChange, context: Context, t: Words): string {
  const { kind, slug, title, titleBefore } = change
  const { forum, locale, base } = context
  const href = `${base}/forums/${forum.slug}/sessions/${slug}`
  const fields = otherFields(change)
  const told = kind === 'moved' || kind === 'changed' || kind === 'restored'
  const said = [
    `${where(change, context, t)}.`,
    ...(told && titleBefore ? [t.markup('change.wasCalled', { title: () => marked(titleBefore, locale) })] : []),
    ...(told ? peopleSaid(change).map(({ key, values }) => xmlText(t(`change.${key}`, values))) : []),
    ...(told && fields.length > 0
      ? [t('change.fields', { fields: fields.map((field) => t(`field.${field}`)).join(', ') })]
      : []),
  ]
  const link = element('a', { href }, marked(title, locale))
  return element('li', {}, `${element('strong', {}, t(`kind.${kind}`))} – ${link}. ${said.join(' ')}`)
}

function summary({ changes }: LoggedRelease, t: Words): string {
  const counts = countsOf(changes)
  const kinds = (Object.keys(counts) as ChangeKind[]).filter((kind) => counts[kind] > 0)
  return kinds.map((kind) => t(`count.${kind}`, { count: counts[kind] })).join(', ') || t('count.none')
}

function entry(release: LoggedRelease, context: Context, t: Words, id: string): string {
  const { number, releasedAt, note, changes } = release
  const { forum, locale, base } = context
  const noted = marked(note, locale)
  const content = [
    ...(noted ? [element('p', {}, noted)] : []),
    number === 1
      ? element('p', {}, xmlText(t('log.first', { count: changes.length })))
      : element(
          'ul',
          {},
          changes.map((change) => line(change, context, t)),
        ),
  ]
  const page = `${base}/forums/${forum.slug}/changes#version-${number}`
  return element('entry', {}, [
    textElement('id', `${id}:version:${number}`),
    textElement('title', t('log.entry', { number, counts: summary(release, t) })),
    textElement('updated', releasedAt),
    textElement('published', releasedAt),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    element('content', { type: 'xhtml' }, element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, content)),
  ])
}

/** The change log as an Atom feed (RFC 4287) in one language; the newest release first. */
export async function changeFeed({ releases }: ChangeLog, context: Context): Promise<string> {
  const { forum, locale, base } = context
  const t = await wordsIn(locale)
  const page = `${base}/forums/${forum.slug}/changes`
  const id = `tag:${new URL(base).hostname},2026:forum:${forum.id}:changes:${locale}`
  const name = markedWords(forum.name, locale)
  const feed = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    textElement('id', id),
    textElement('title', t('log.feedTitle', { forum: name })),
    textElement('updated', releases[0]?.releasedAt ?? forum.updatedAt),
    element('author', {}, textElement('name', name)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: `${page}.atom` }),
    element('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...releases.map((release) => entry(release, context, t, id)),
  ])
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`
}
