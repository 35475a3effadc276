import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { may } from '@/domain/people/policy'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { Block } from '../../_parts/block'
import { Head } from '../../_parts/head'
import { ConsentList } from './consent-list'
import { QuestionList } from './question-list'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.questions')
  return { title: t('title') }
}

export default async function Questions({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, setup] = await Promise.all([getTranslations('organise.questions'), setupOf(scope)])
  const mayEdit = may(scope.role, 'forum.edit')
  const base = `/organise/${slug}/questions`
  const add = mayEdit && (
    <ButtonLink href={`${base}/new`} variant="solid">
      {t('add')}
    </ButtonLink>
  )
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} actions={add} />
      {setup.questions.length === 0 ? (
        <div className="mb-10">
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        </div>
      ) : (
        <QuestionList setup={setup} slug={slug} mayEdit={mayEdit} />
      )}
      <Block
        id="consents"
        title={t('consents')}
        aside={mayEdit && <ButtonLink href={`${base}/consents/new`}>{t('addConsent')}</ButtonLink>}
      >
        <ConsentList consents={setup.consents} base={base} mayEdit={mayEdit} />
      </Block>
    </Page>
  )
}
