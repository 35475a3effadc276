declare module 'autocannon' {
  type Percentiles = { average: number; p50: number; p97_5: number; p99: number; max: number }
  export type Outcome = {
    requests: Percentiles & { total: number }
    latency: Percentiles
    errors: number
    timeouts: number
    non2xx: number
    '2xx': number
    duration: number
    statusCodeStats: Record<string, { count: number }>
  }
  type Client = { setBody(body: string): void }
  export type Options = {
    url: string
    connections: number
    duration?: number
    amount?: number
    method?: 'GET' | 'POST'
    headers?: Record<string, string>
    body?: string
    setupClient?: (client: Client) => void
    requests?: {
      method?: 'GET' | 'POST'
      path?: string
      setupRequest?: (request: { body?: string }) => { body?: string }
    }[]
    timeout?: number
  }
  export default function autocannon(options: Options): Promise<Outcome>
}
