import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { forumSettings } from '@/domain/forum/queries/organiser'
import { may } from '@/domain/people/policy'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { Head } from '../../_parts/head'
import { ReadOnly } from '../../_parts/read-only'
import { MissingTexts } from './missing-texts'
import { TextsForm } from './texts-form'
import { TranslationTable } from './translation-table'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.texts')
  return { title: t('title') }
}

export default async function Texts({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, forum, setup] = await Promise.all([getTranslations('organise.texts'), forumSettings(scope), setupOf(scope)])
  const base = `/organise/${slug}`
  const mayEdit = may(scope.role, 'forum.edit')
  const parts = [
    {
      id: 'types',
      title: t('types'),
      rows: setup.types.map(({ id, name }) => ({ href: `${base}/types/${id}`, id, value: name })),
    },
    {
      id: 'questions',
      title: t('questions'),
      rows: setup.questions.map(({ id, label }) => ({ href: `${base}/questions/${id}`, id, value: label })),
    },
    {
      id: 'consents',
      title: t('consents'),
      rows: setup.consents.map(({ id, text }) => ({ href: `${base}/questions/consents/${id}`, id, value: text })),
    },
  ]
  const texts = [forum.name, forum.summary, forum.description, forum.audience, forum.directions, forum.privacyNotice]
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      <MissingTexts
        texts={[...texts, ...parts.flatMap(({ rows }) => rows.map(({ value }) => value))]}
        wanted={forum.locales}
      />
      <ReadOnly unless={mayEdit}>
        <TextsForm forum={forum} />
      </ReadOnly>
      <div className="mt-12">
        {parts.map((part) => (
          <TranslationTable key={part.id} {...part} wanted={forum.locales} mayEdit={mayEdit} />
        ))}
      </div>
    </Page>
  )
}
