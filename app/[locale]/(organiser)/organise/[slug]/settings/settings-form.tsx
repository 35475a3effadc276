import { useTranslations } from 'next-intl'
import type { forumSettings } from '@/domain/forum/queries/organiser'
import { type Multilingual, words } from '@/domain/shared/multilingual'
import { ActionForm } from '../../_form/action-form'
import { MomentField, NumberField, SelectField, TextField } from '../../_form/fields'
import { ForumFields, useForumLabels } from '../../_form/forum-fields'
import { FormPart } from '../../_parts/block'
import { saveSettings } from './actions'

type Props = {
  forum: Awaited<ReturnType<typeof forumSettings>>
  series: readonly { id: string; name: Multilingual }[]
}

export function SettingsForm({ forum, series }: Props) {
  const t = useTranslations('organise.settings')
  const all = useTranslations('organise')
  const labels = {
    ...useForumLabels(),
    seriesId: t('series'),
    registrationOpensAt: t('opensAt'),
    registrationClosesAt: t('closesAt'),
    editableUntil: t('editableUntil'),
    offerHours: t('offerHours'),
    contactEmail: t('contactEmail'),
    controller: t('controller'),
    sensitiveDays: t('sensitiveDays'),
  }
  return (
    <ActionForm
      action={saveSettings}
      hidden={{ forum: forum.slug }}
      labels={labels}
      submit={all('common.save')}
      done={all('common.saved')}
    >
      <FormPart id="window" title={t('windowLegend')} aside={t('windowHelp')}>
        <div className="grid gap-6 md:grid-cols-2">
          <MomentField name="registrationOpensAt" value={forum.wall.registrationOpensAt} />
          <MomentField name="registrationClosesAt" value={forum.wall.registrationClosesAt} />
        </div>
        <MomentField name="editableUntil" value={forum.wall.editableUntil} />
        <NumberField name="offerHours" value={forum.offerHours} help={t('offerHoursHelp')} required />
      </FormPart>
      <ForumFields kept={{ ...forum, ...forum.wall }} />
      <FormPart id="contact" title={t('contactLegend')}>
        <TextField name="contactEmail" type="email" value={forum.contactEmail} />
        <TextField name="controller" value={forum.controller} help={t('controllerHelp')} maxLength={240} />
        <NumberField name="sensitiveDays" value={forum.sensitiveDays} help={t('sensitiveDaysHelp')} required />
      </FormPart>
      <FormPart id="address" title={t('pageLegend')}>
        <TextField name="slug" value={forum.slug} required maxLength={60} autoCapitalize="none" spellCheck={false} />
        {series.length > 0 && (
          <SelectField
            name="seriesId"
            value={forum.seriesId}
            empty={t('noSeries')}
            options={series.map(({ id, name }) => ({ value: id, label: words(name, 'fr') }))}
          />
        )}
      </FormPart>
    </ActionForm>
  )
}
