import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { ActButton } from '../../../../_form/act-button'
import { ActionForm } from '../../../../_form/action-form'
import { Confirm } from '../../../../_form/confirm'
import { NumberField } from '../../../../_form/fields'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { Head } from '../../../../_parts/head'
import { dropQuota, keepQuota } from '../../actions'

type Props = { params: Promise<{ locale: string; slug: string; quota: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.types')
  return { title: t('quotas') }
}

/** One quota; "new" is a quota that does not exist yet. */
export default async function OneQuota({ params }: Props) {
  const { locale, slug, quota: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.edit')
  const [t, setup] = await Promise.all([getTranslations('organise'), setupOf(scope)])
  const quota = setup.quotas.find((candidate) => candidate.id === id)
  if (!quota && id !== 'new') notFound()
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/types`, label: t('types.title') }}
        title={quota ? words(quota.name, asLocale(locale)) : t('types.addQuota')}
      />
      <ActionForm
        action={keepQuota}
        hidden={{ forum: slug, ...(quota ? { id: quota.id } : {}) }}
        labels={{ name: t('types.quotaName'), capacity: t('types.capacity') }}
        submit={t('common.save')}
      >
        <MultilingualField
          name="name"
          value={quota?.name ?? {}}
          wanted={setup.locales}
          missingMark={t('common.missing')}
          required
        />
        <NumberField
          name="capacity"
          value={quota?.capacity}
          help={t('types.capacityHelp', { taken: quota?.taken ?? 0 })}
          required
        />
      </ActionForm>
      {quota && (
        <div className="mt-12 border-line border-t pt-6">
          <Confirm label={t('types.removeQuota')} variant="danger">
            <p>{t('types.removeQuotaText')}</p>
            <ActButton action={dropQuota} hidden={{ forum: slug, id: quota.id }} variant="danger">
              {t('types.removeYes')}
            </ActButton>
          </Confirm>
        </div>
      )}
    </Page>
  )
}
