import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page, Section } from '@/components/layout/page'
import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import { forumPreview } from '@/domain/forum/queries/public'
import { programmeOf } from '@/domain/programme/queries/public'
import { roomAddress } from '@/domain/programme/room-address'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { env } from '@/lib/env'
import { Head } from '../../../_parts/head'
import { ProgrammeTabs } from '../_parts/programme-tabs'
import { frameSnippet } from './snippet'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('agenda.embed.organise')
  return { title: t('title') }
}

export default async function EmbedSnippets({ params }: Props) {
  const { locale: raw, slug } = await params
  const locale = asLocale(raw)
  setRequestLocale(locale)
  const scope = await organisedForum(slug)
  const [t, names, forum, programme] = await Promise.all([
    getTranslations('agenda.embed'),
    getTranslations('public'),
    forumPreview(scope),
    programmeOf(slug),
  ])
  const languages = forum?.locales ?? [locale]
  const [theme, room] = [forum?.themes[0]?.key ?? 'energie', programme.rooms[0]]
  const options = [`?theme=${theme}`, `?room=${room ? roomAddress(room) : 'salle-1a2b3c'}`, `?view=list`]
  return (
    <Page>
      <Head title={t('organise.title')} lead={t('organise.lead')} />
      <ProgrammeTabs slug={slug} />
      {programme.number === 0 && <Notice kind="warning" title={t('organise.none')} />}
      {languages.map(async (language) => {
        const own = await getTranslations({ locale: language, namespace: 'agenda.embed' })
        const title = own('title', { name: words(forum?.name, language) })
        const snippet = frameSnippet({ base: env().PUBLIC_URL, locale: language, slug, title })
        return (
          <Section
            key={language}
            id={`snippet-${language}`}
            size="block"
            title={t('organise.snippet', { language: names(`language.${language}`) })}
          >
            <pre className="mb-3 whitespace-pre-wrap rounded-14 border border-line bg-sheet p-4 text-13">
              <code lang="en">{snippet}</code>
            </pre>
            <CopyButton text={snippet} />
          </Section>
        )
      })}
      <Section id="options" size="block" title={t('organise.options')}>
        <p className="mb-2 max-w-text">{t('organise.optionsText')}</p>
        <ul className="mb-4 flex flex-wrap gap-x-6 gap-y-1">
          {options.map((option) => (
            <li key={option}>
              <code className="text-15">{option}</code>
            </li>
          ))}
        </ul>
        <p className="max-w-text text-soft">{t('organise.height')}</p>
      </Section>
      <Section id="preview" size="block" title={t('organise.preview')}>
        <iframe
          src={`/${locale}/embed/${slug}?view=list`}
          title={t('title', { name: words(forum?.name, locale) })}
          className="h-[36rem] w-full rounded-14 border border-line"
        />
      </Section>
    </Page>
  )
}
