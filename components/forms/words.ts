'use client'

import { useTranslations } from 'next-intl'
import type { Messages } from '@/i18n/messages'

/** Codes of fields and refusals as sentences. A code without words of its own says so in general terms. */
export function useCodeWords() {
  const faults = useTranslations('errors.field')
  const refusals = useTranslations('refusals')
  return {
    fault: (code: string) => {
      const key = code as keyof Messages['errors']['field']
      return faults.has(key) ? faults(key) : faults('invalid')
    },
    refusal: (code: string) => {
      const key = code as keyof Messages['refusals']
      return refusals.has(key) ? refusals(key) : refusals('unexpected')
    },
  }
}
