import { useTranslations } from 'next-intl'
import type { forumSettings } from '@/domain/forum/queries/organiser'
import type { MySeries } from '@/domain/forum/queries/series'
import { words } from '@/domain/shared/multilingual'
import { cloneParts, usualParts } from '@/domain/workshops/clone'
import { ActionForm } from '../_form/action-form'
import { SeveralField } from '../_form/choices'
import { SelectField, TextField } from '../_form/fields'
import { ForumFields, useForumLabels } from '../_form/forum-fields'
import { MultilingualField } from '../_form/multilingual-field'
import { FormPart } from '../_parts/block'
import { openClone } from './actions'

type Props = { from: Awaited<ReturnType<typeof forumSettings>>; series: readonly MySeries[] }

/** Another stop of a forum: a name, a day and a place of its own, and what it takes over. */
export function CloneForm({ from, series }: Props) {
  const t = useTranslations('organise')
  const clone = useTranslations('tours.clone')
  const labels = { ...useForumLabels(), seriesId: t('settings.series'), take: clone('take') }
  return (
    <ActionForm action={openClone} hidden={{ forum: from.slug }} submit={clone('submit')} labels={labels}>
      <FormPart id="name-part" title={t('forum.nameLegend')} aside={t('forum.nameHelp')}>
        <MultilingualField name="name" wanted={from.locales} missingMark={t('common.missing')} required />
        <TextField name="slug" help={t('forum.slugHelp')} maxLength={60} autoCapitalize="none" spellCheck={false} />
        {series.length > 0 && (
          <SelectField
            name="seriesId"
            value={from.seriesId}
            empty={t('settings.noSeries')}
            help={clone('seriesHelp')}
            options={series.map(({ id, name }) => ({ value: id, label: words(name, 'fr') }))}
          />
        )}
      </FormPart>
      <ForumFields
        kept={{
          locales: from.locales,
          startsAt: '',
          endsAt: '',
          timeZone: from.timeZone,
          venueName: '',
          venueAddress: null,
          postalCode: null,
          city: '',
          country: from.country,
          latitude: null,
          longitude: null,
        }}
      />
      <FormPart id="take-part" title={clone('takeLegend')} aside={clone('never')}>
        <SeveralField
          name="take"
          selected={usualParts}
          options={cloneParts.map((value) => ({ value, label: clone(value), help: clone(`${value}Help`) }))}
        />
      </FormPart>
    </ActionForm>
  )
}
