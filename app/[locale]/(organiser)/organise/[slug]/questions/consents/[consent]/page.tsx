import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { Page } from '@/components/layout/page'
import { setupOf } from '@/domain/registration/queries/setup'
import { asLocale } from '@/domain/shared/locale'
import { ActButton } from '../../../../_form/act-button'
import { ActionForm } from '../../../../_form/action-form'
import { Confirm } from '../../../../_form/confirm'
import { YesField } from '../../../../_form/fields'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { Head } from '../../../../_parts/head'
import { dropConsent, keepConsent } from '../../actions'

type Props = { params: Promise<{ locale: string; slug: string; consent: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.questions')
  return { title: t('consents') }
}

/** One consent; "new" is a consent that does not exist yet. */
export default async function OneConsent({ params }: Props) {
  const { locale, slug, consent: id } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug, 'forum.edit')
  const [t, setup] = await Promise.all([getTranslations('organise'), setupOf(scope)])
  const consent = setup.consents.find((candidate) => candidate.id === id)
  if (!consent && id !== 'new') notFound()
  return (
    <Page>
      <Head
        back={{ href: `/organise/${slug}/questions`, label: t('questions.title') }}
        title={consent ? t('questions.editConsent') : t('questions.addConsent')}
        lead={t('questions.consentsLead')}
      />
      <ActionForm
        action={keepConsent}
        hidden={{ forum: slug, ...(consent ? { id: consent.id } : {}) }}
        labels={{ text: t('questions.consentText'), required: t('questions.consentRequired') }}
        submit={t('common.save')}
      >
        <MultilingualField
          name="text"
          rows={4}
          value={consent?.text ?? {}}
          wanted={setup.locales}
          missingMark={t('common.missing')}
          required
        />
        <YesField name="required" checked={consent?.required ?? false} />
      </ActionForm>
      {consent && (
        <div className="mt-12 border-line border-t pt-6">
          <Confirm label={t('questions.removeConsent')} variant="danger">
            <p>{t('questions.removeConsentText')}</p>
            <ActButton action={dropConsent} hidden={{ forum: slug, id: consent.id }} variant="danger">
              {t('types.removeYes')}
            </ActButton>
          </Confirm>
        </div>
      )}
    </Page>
  )
}
