import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { SeatMark, seatLetter } from '@/components/registration/seat-mark'
import { Checkbox, CheckboxGroup, RadioGroup } from '@/components/ui/choice'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { FileInput } from '@/components/ui/file-input'
import { DateInput, NumberInput, TextArea, TextInput } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { FaultyForm } from './faulty-form'

export function Forms({ light }: { light: string }) {
  const t = useTranslations('styleguide.forms')
  const types = (['elected', 'staff', 'firm'] as const).map((value, index) => ({
    value,
    label: t(`types.${value}`),
    ...(index === 1 ? { help: t('typeHelp') } : {}),
    ...(index === 2 ? { disabled: true, help: t('full') } : {}),
    mark: <SeatMark colour={index + 1} letter={seatLetter(index)} size={28} />,
  }))
  const parts = (['morning', 'workshops', 'buffet'] as const).map((value) => ({ value, label: t(`parts.${value}`) }))
  return (
    <Section title={t('title')} aside={t('aside')}>
      <div className="flex max-w-form flex-col gap-6">
        <RadioGroup name={`${light}-type`} label={t('type')} options={types} selected="elected" required />
        <Field name={`${light}-name`} label={t('name')} required>
          <TextInput autoComplete="name" />
        </Field>
        <Field name={`${light}-email`} label={t('email')} help={t('emailHelp')} error={t('emailError')} required>
          <TextInput type="email" autoComplete="email" defaultValue="nom@" />
        </Field>
        <Field name={`${light}-organisation`} label={t('organisation')}>
          <Combobox source="/api/suggest/organisations" />
        </Field>
        <div className="grid gap-6 sm:grid-cols-2">
          <Field name={`${light}-seats`} label={t('seats')}>
            <NumberInput defaultValue={12} />
          </Field>
          <Field name={`${light}-day`} label={t('day')}>
            <DateInput defaultValue="2026-09-10" />
          </Field>
        </div>
        <Field name={`${light}-theme`} label={t('theme')}>
          <Select empty={t('choose')} options={parts} />
        </Field>
        <CheckboxGroup name={`${light}-parts`} label={t('come')} options={parts} selected={['morning']} />
        <Field name={`${light}-idea`} label={t('idea')}>
          <TextArea defaultValue={t('ideaText')} />
        </Field>
        <Field name={`${light}-portrait`} label={t('portrait')}>
          <FileInput kind="picture" current={{ href: '/icon.svg', name: 'icon.svg' }} />
        </Field>
        <Field name={`${light}-slides`} label={t('slides')} error={t('slidesError')} required>
          <FileInput kind="document" current={{ href: '/icon.svg', name: 'expose-final.pdf' }} />
        </Field>
        <Checkbox name={`${light}-consent`} label={t('consent')} error={t('consentError')} />
        <FaultyForm name={`${light}-faulty`} />
      </div>
    </Section>
  )
}
