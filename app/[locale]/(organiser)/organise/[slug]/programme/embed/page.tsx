import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page, Section } from '@/components/layout/page'
import { Notice } from '@/components/ui/notice'
import { forumPreview } from '@/domain/forum/queries/public'
import { programmeOf } from '@/domain/programme/queries/public'
import { roomAddress } from '@/domain/programme/room-address'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { Head } from '../../../_parts/head'
import { ProgrammeTabs } from '../_parts/programme-tabs'
import { SnippetPart } from './snippet-part'

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
  const [t, forum, programme] = await Promise.all([
    getTranslations('agenda.embed'),
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
      {languages.map((language) => (
        <SnippetPart key={language} slug={slug} name={forum?.name} language={language} />
      ))}
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
