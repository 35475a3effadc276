import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { ActButton } from '../../../_form/act-button'
import { Confirm } from '../../../_form/confirm'
import { Head } from '../../../_parts/head'
import { dropType } from '../actions'
import { TypeForm } from './type-form'

type Props = { params: Promise<{ locale: string; slug: string; type: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.types')
  return { title: t('types') }
}

/** One type; "new" is a type that does not exist yet. */
export default async function OneType({ params }: Props) {
  const { locale, slug, type: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.edit')
  const [t, setup] = await Promise.all([getTranslations('organise.types'), setupOf(scope)])
  const type = setup.types.find((candidate) => candidate.id === id)
  if ((!type && id !== 'new') || setup.quotas.length === 0) notFound()
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/types`, label: t('title') }}
        title={type ? words(type.name, asLocale(locale)) : t('addType')}
      />
      <TypeForm slug={slug} setup={setup} {...(type ? { type } : {})} />
      {type && (
        <div className="mt-12 border-line border-t pt-6">
          <Confirm label={t('removeType')} variant="danger">
            <p>{t('removeTypeText')}</p>
            <ActButton action={dropType} hidden={{ forum: slug, id: type.id }} variant="danger">
              {t('removeYes')}
            </ActButton>
          </Confirm>
        </div>
      )}
    </Page>
  )
}
