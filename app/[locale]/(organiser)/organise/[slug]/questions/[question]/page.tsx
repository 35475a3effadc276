import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { ActButton } from '../../../_form/act-button'
import { Confirm } from '../../../_form/confirm'
import { Head } from '../../../_parts/head'
import { dropQuestion } from '../actions'
import { QuestionForm } from './question-form'

type Props = { params: Promise<{ locale: string; slug: string; question: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.questions')
  return { title: t('editTitle') }
}

/** One question; "new" is a question that does not exist yet. */
export default async function OneQuestion({ params }: Props) {
  const { locale, slug, question: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.edit')
  const [t, setup] = await Promise.all([getTranslations('organise'), setupOf(scope)])
  const question = setup.questions.find((candidate) => candidate.id === id)
  if (!question && id !== 'new') notFound()
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/questions`, label: t('questions.title') }}
        title={question ? t('questions.editTitle') : t('questions.add')}
      />
      <QuestionForm slug={slug} setup={setup} {...(question ? { question } : {})} />
      {question && (
        <div className="mt-12 border-line border-t pt-6">
          <Confirm label={t('questions.remove')} variant="danger">
            <p>{t('questions.removeText')}</p>
            <ActButton action={dropQuestion} hidden={{ forum: slug, id: question.id }} variant="danger">
              {t('types.removeYes')}
            </ActButton>
          </Confirm>
        </div>
      )}
    </Page>
  )
}
