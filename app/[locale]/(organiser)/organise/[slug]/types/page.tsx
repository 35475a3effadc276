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
import { QuotaList } from './quota-list'
import { TypeList } from './type-list'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.types')
  return { title: t('title') }
}

export default async function Types({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const [t, setup] = await Promise.all([getTranslations('organise.types'), setupOf(scope)])
  const mayEdit = may(scope.role, 'forum.edit')
  const base = `/organise/${slug}/types`
  const addQuota = mayEdit && <ButtonLink href={`${base}/quotas/new`}>{t('addQuota')}</ButtonLink>
  const addType = mayEdit && (
    <ButtonLink href={`${base}/new`} variant="solid">
      {t('addType')}
    </ButtonLink>
  )
  return (
    <Page>
      <Head title={t('title')} lead={t('lead')} />
      <Block id="quotas" title={t('quotas')} aside={setup.quotas.length > 0 && addQuota}>
        {setup.quotas.length === 0 ? (
          <EmptyState title={t('noQuota')} action={addQuota} />
        ) : (
          <QuotaList setup={setup} base={base} mayEdit={mayEdit} />
        )}
      </Block>
      {setup.quotas.length > 0 && (
        <Block id="types" title={t('types')} aside={setup.types.length > 0 && addType}>
          {setup.types.length === 0 ? (
            <EmptyState title={t('noType')} action={addType} />
          ) : (
            <TypeList setup={setup} slug={slug} mayEdit={mayEdit} />
          )}
        </Block>
      )}
    </Page>
  )
}
