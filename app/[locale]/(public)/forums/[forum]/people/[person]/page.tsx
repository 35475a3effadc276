import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cachedForum, cachedKeptPerson, cachedPerson } from '@/app/_server/cached'
import { Page, Section } from '@/components/layout/page'
import { Markdown } from '@/components/ui/markdown'
import { personJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { now } from '@/lib/clock'
import { aboutPage, siteIn } from '../../../../_parts/about-page'
import { ForumFrame } from '../../../../_parts/forum-frame'
import { JsonLdScript } from '../../../../_parts/json-ld'
import { PersonHead } from '../../_parts/person-head'
import { PersonSessions } from '../../_parts/person-sessions'
import { isPractical } from '../../_parts/practical'

type Props = { params: Promise<{ locale: string; forum: string; person: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

async function found(params: Props['params']) {
  const { locale, forum: slug, person: personSlug } = await params
  const [forum, person] = await Promise.all([cachedForum(slug), cachedPerson(slug, personSlug)])
  return forum && person && { locale: asLocale(locale), forum, person }
}

/** A duplicate that was merged: the address leads on to whoever is kept. */
async function elsewhere(params: Props['params']): Promise<never> {
  const { locale, forum, person } = await params
  const kept = await cachedKeptPerson(person)
  return kept ? permanentRedirect(`/${asLocale(locale)}/forums/${forum}/people/${kept}`) : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const here = await found(params)
  if (!here) return {}
  const { locale, forum, person } = here
  const title = `${person.givenName} ${person.familyName}`
  const description = [markedWords(person.function, locale), person.organisation].filter(Boolean).join(', ') || title
  const path = `/forums/${forum.slug}/people/${person.slug}`
  return aboutPage({ path, locale, title, description, indexed: !forum.demonstration })
}

export default async function PersonPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await found(params)
  if (!here) return elsewhere(params)
  const { locale, forum, person } = here
  const t = await getTranslations('public')
  const at = now()
  return (
    <ForumFrame forum={forum} at={at} parts={{ programme: true, people: true, practical: isPractical(forum) }}>
      <JsonLdScript value={personJsonLd(forum, person, { base: siteIn(locale), locale, at })} />
      <Page>
        <PersonHead person={person} />
        {Object.keys(person.biography).length > 0 && <Markdown value={person.biography} under={1} className="mb-12" />}
        <Section id="sessions" title={t('person.sessions')}>
          <PersonSessions forum={forum} person={person} />
        </Section>
        <Link href={`/forums/${forum.slug}#people`} className="text-link">
          {t('person.back')}
        </Link>
      </Page>
    </ForumFrame>
  )
}
