import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'

type Props = { action: string; numbers: readonly number[]; first?: number; second?: number }

/** Two versions to be put side by side; an ordinary form that asks for a page. */
export function CompareForm({ action, numbers, first = numbers[1], second = numbers[0] }: Props) {
  const t = useTranslations('plan')
  if (numbers.length < 2) return null
  const options = numbers.map((number) => ({ value: String(number), label: t('versions.plan', { number }) }))
  return (
    <form action={action} className="flex flex-wrap items-end gap-4">
      <Field name="a" label={t('versions.first')} required className="min-w-40">
        <Select options={options} defaultValue={String(first)} />
      </Field>
      <Field name="b" label={t('versions.second')} required className="min-w-40">
        <Select options={options} defaultValue={String(second)} />
      </Field>
      <Button type="submit">{t('compare.show')}</Button>
    </form>
  )
}
