'use client'

import { useTranslations } from 'next-intl'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { workshopFormats } from '@/domain/workshops/schema'
import { ActionForm } from '../../../_form/action-form'
import { OneField } from '../../../_form/choices'
import { MomentField, NumberField, YesField } from '../../../_form/fields'
import { keepSettings } from './actions'
import { FormatPicture } from './format-picture'

type Props = { slug: string; workshop: WorkshopSetup; wishesUntil: string }

const labelled = [
  ...['format', 'welcomeMinutes', 'harvestMinutes', 'themeOnce', 'rapporteursStay', 'countEarlier', 'wishesUntil'],
  ...['cardsWritten', 'cardsDealt', 'cardsChosen'],
] as const

/** What only cards need; with styles alone, so that it follows the choice without scripts too. */
const forCards = 'hidden group-has-[input[value=CARDS]:checked]/form:grid'
const forRounds = 'hidden group-has-[input[value=ROUNDS]:checked]/form:block'

/** How one sits, and everything of a workshop but its rounds and tables. */
export function SettingsForm({ slug, workshop, wishesUntil }: Props) {
  const t = useTranslations('setup.settings')
  const formats = useTranslations('workshops.format')
  const common = useTranslations('organise.common')
  return (
    <ActionForm
      action={keepSettings}
      hidden={{ forum: slug, workshop: workshop.id, revision: String(workshop.revision) }}
      labels={Object.fromEntries(labelled.map((name) => [name, t(`label.${name as 'format'}`)]))}
      submit={common('save')}
      done={common('saved')}
      className="group/form flex max-w-form flex-col gap-6"
    >
      <OneField
        name="format"
        required
        selected={workshop.format}
        options={workshopFormats.map((format) => ({
          value: format,
          label: formats(format),
          help: t(`about.${format}`),
          mark: <FormatPicture format={format} />,
          disabled: workshop.publishedPlanId !== null && format !== workshop.format,
        }))}
        {...(workshop.publishedPlanId ? { help: t('formatFixed') } : {})}
      />
      <div className={forRounds}>
        <YesField name="themeOnce" checked={workshop.themeOnce} help={t('themeOnceHelp')} />
      </div>
      <div className={`${forCards} gap-6 sm:grid-cols-3`}>
        <NumberField name="cardsWritten" value={workshop.cardsWritten} required />
        <NumberField name="cardsDealt" value={workshop.cardsDealt} required />
        <NumberField name="cardsChosen" value={workshop.cardsChosen} required />
      </div>
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <NumberField name="welcomeMinutes" value={workshop.welcomeMinutes} help={t('welcomeHelp')} required />
        <NumberField name="harvestMinutes" value={workshop.harvestMinutes} help={t('harvestHelp')} required />
      </div>
      <YesField name="rapporteursStay" checked={workshop.rapporteursStay} help={t('rapporteursStayHelp')} />
      <YesField name="countEarlier" checked={workshop.countEarlier} help={t('countEarlierHelp')} />
      <MomentField name="wishesUntil" value={wishesUntil} help={t('wishesUntilHelp')} />
    </ActionForm>
  )
}
