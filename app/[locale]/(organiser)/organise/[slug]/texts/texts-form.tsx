import { useTranslations } from 'next-intl'
import type { forumSettings } from '@/domain/forum/queries/organiser'
import { ActionForm } from '../../_form/action-form'
import { MultilingualField } from '../../_form/multilingual-field'
import { saveTexts } from './actions'

const fields = [
  ['name', 2],
  ['summary', 3],
  ['description', 8],
  ['audience', 4],
  ['directions', 5],
  ['privacyNotice', 8],
] as const

export function TextsForm({ forum }: { forum: Awaited<ReturnType<typeof forumSettings>> }) {
  const t = useTranslations('organise')
  const labels = {
    name: t('forum.name'),
    summary: t('texts.summary'),
    description: t('texts.description'),
    audience: t('texts.audience'),
    directions: t('texts.directions'),
    privacyNotice: t('texts.privacyNotice'),
  }
  const help: Partial<Record<keyof typeof labels, string>> = {
    summary: t('texts.summaryHelp'),
    privacyNotice: t('texts.privacyNoticeHelp'),
  }
  return (
    <ActionForm
      action={saveTexts}
      hidden={{ forum: forum.slug }}
      labels={labels}
      submit={t('texts.save')}
      done={t('common.saved')}
    >
      {fields.map(([name, rows]) => (
        <MultilingualField
          key={name}
          name={name}
          rows={rows}
          value={forum[name]}
          wanted={forum.locales}
          missingMark={t('common.missing')}
          required={name === 'name'}
          {...(help[name] ? { help: help[name] } : {})}
        />
      ))}
    </ActionForm>
  )
}
