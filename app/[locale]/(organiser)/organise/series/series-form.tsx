import { useTranslations } from 'next-intl'
import type { ArrangedSeries } from '@/domain/forum/queries/series'
import { locales } from '@/domain/shared/locale'
import { ActionForm } from '../_form/action-form'
import { TextField } from '../_form/fields'
import { MultilingualField } from '../_form/multilingual-field'
import { openTour, saveTour } from './actions'

/** Name, address and description of a tour: to open one, or to change one. */
export function SeriesForm({ series }: { series?: ArrangedSeries }) {
  const t = useTranslations('tours.form')
  const all = useTranslations('organise')
  const marks = { wanted: series ? locales : [], missingMark: all('common.missing') }
  return (
    <ActionForm
      action={series ? saveTour : openTour}
      hidden={series ? { series: series.slug } : {}}
      labels={{ name: t('name'), slug: all('forum.slug'), description: t('description') }}
      submit={series ? all('common.save') : t('open')}
      done={all('common.saved')}
    >
      <MultilingualField name="name" value={series?.name ?? {}} required {...marks} />
      <MultilingualField
        name="description"
        value={series?.description ?? {}}
        help={t('descriptionHelp')}
        rows={3}
        {...marks}
      />
      <TextField
        name="slug"
        value={series?.slug}
        help={all('forum.slugHelp')}
        maxLength={60}
        autoCapitalize="none"
        spellCheck={false}
      />
    </ActionForm>
  )
}
