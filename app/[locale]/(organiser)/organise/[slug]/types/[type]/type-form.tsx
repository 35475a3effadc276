import { useLocale, useTranslations } from 'next-intl'
import type { LoadedType } from '@/domain/registration/queries/form'
import type { Setup } from '@/domain/registration/queries/setup'
import { words } from '@/domain/shared/multilingual'
import { wallTime } from '@/domain/shared/zone'
import { ActionForm } from '../../../_form/action-form'
import { OneField } from '../../../_form/choices'
import { MomentField, SelectField, YesField } from '../../../_form/fields'
import { MultilingualField } from '../../../_form/multilingual-field'
import { FormPart } from '../../../_parts/block'
import { SeatDot } from '../../../_parts/seat-dot'
import { keepType } from '../actions'

const colours = ['1', '2', '3', '4', '5'] as const

/** The next colour that no type has yet, so that a new type stands out. */
function freeColour(types: readonly LoadedType[]): string {
  return colours.find((colour) => !types.some((type) => String(type.colour) === colour)) ?? '1'
}

export function TypeForm({ slug, setup, type }: { slug: string; setup: Setup; type?: LoadedType }) {
  const t = useTranslations('organise')
  const locale = useLocale()
  const labels = {
    name: t('types.typeName'),
    description: t('types.description'),
    colour: t('types.colour'),
    quotaId: t('types.quota'),
    opensAt: t('types.opensAt'),
    closesAt: t('types.closesAt'),
    requiresApproval: t('types.requiresApproval'),
    hidden: t('types.hidden'),
  }
  const wall = (date: Date | null | undefined) => (date ? wallTime(setup.timeZone, date) : '')
  const marks = { wanted: setup.locales, missingMark: t('common.missing') }
  return (
    <ActionForm
      action={keepType}
      hidden={{ forum: slug, ...(type ? { id: type.id } : {}) }}
      labels={labels}
      submit={t('common.save')}
    >
      <MultilingualField name="name" value={type?.name ?? {}} required {...marks} />
      <MultilingualField
        name="description"
        value={type?.description ?? {}}
        help={t('types.descriptionHelp')}
        rows={2}
        {...marks}
      />
      <FormPart id="seats" title={t('types.capacity')}>
        <SelectField
          name="quotaId"
          required
          value={type?.quotaId ?? setup.quotas[0]?.id}
          options={setup.quotas.map((quota) => ({
            value: quota.id,
            label: `${words(quota.name, locale)} (${t('types.seats', { taken: quota.taken, capacity: quota.capacity })})`,
          }))}
        />
        <OneField
          name="colour"
          required
          selected={type ? String(type.colour) : freeColour(setup.types)}
          options={colours.map((value) => ({
            value,
            label: t(`types.colour${value}`),
            mark: <SeatDot colour={Number(value)} name={t(`types.colour${value}`)} size={24} />,
          }))}
        />
      </FormPart>
      <FormPart id="opening" title={t('settings.windowLegend')} aside={t('types.datesHelp')}>
        <div className="grid gap-6 md:grid-cols-2">
          <MomentField name="opensAt" value={wall(type?.opensAt)} />
          <MomentField name="closesAt" value={wall(type?.closesAt)} />
        </div>
        <YesField name="requiresApproval" checked={type?.requiresApproval ?? false} />
        <YesField name="hidden" checked={type?.hidden ?? false} />
      </FormPart>
    </ActionForm>
  )
}
