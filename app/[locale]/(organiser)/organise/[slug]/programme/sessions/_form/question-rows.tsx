'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { DraftTheme } from '@/domain/programme/draft'
import type { EditedSession } from '@/domain/programme/edited-session'
import type { Locale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { RowSelect } from '../../../../_form/row-fields'
import { FormRow } from '../../../../_form/row-parts'
import { useRows } from '../../../../_form/use-rows'

type Props = {
  questions: EditedSession['questions']
  themes: readonly DraftTheme[]
  wanted: readonly Locale[]
}

/** The questions put to the tables, in their order, each on its theme. */
export function QuestionRows({ questions, themes, wanted }: Props) {
  const t = useTranslations('programme.form')
  const missingMark = useTranslations('organise.common')('missing')
  const locale = useLocale()
  const { keys, button } = useRows(
    'questions',
    questions.map(({ id }) => id),
  )
  return (
    <div>
      {keys.length === 0 && <p className="mb-4 text-soft">{t('noQuestion')}</p>}
      <ol>
        {keys.map((key, index) => {
          const question = questions.find(({ id }) => id === key)
          return (
            <FormRow
              key={key}
              list="questions"
              rowKey={key}
              index={index}
              count={keys.length}
              button={button}
              name={t('question', { number: index + 1 })}
            >
              <MultilingualField
                name={`questions.${key}.text`}
                label={t('questionText')}
                value={question?.text ?? {}}
                rows={2}
                wanted={wanted}
                missingMark={missingMark}
                required
              />
              {themes.length > 0 && (
                <div className="max-w-form">
                  <RowSelect
                    name={`questions.${key}.themeId`}
                    label={t('theme')}
                    value={question?.themeId ?? ''}
                    empty={t('noTheme')}
                    options={themes.map(({ id, name }) => ({ value: id, label: words(name, locale) }))}
                  />
                </div>
              )}
            </FormRow>
          )
        })}
      </ol>
      <div className="border-line border-t pt-4">
        <Button {...button('add')}>{t('addQuestion')}</Button>
      </div>
    </div>
  )
}
