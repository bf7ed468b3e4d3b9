import { createServer, type Server, type Socket } from 'node:net'
import type { HeaderLine, HttpAnswer } from '../../src/cors/header-list.js'

/** A request as it came over the wire. */
export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly headers: readonly HeaderLine[]
}

export interface AnsweringServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * A bare HTTP/1.1 server. Node's own refuses methods that it does not know and header values with control characters; a
 * browser sends both, and this test wants to see them.
 */
export async function startServer(answer: (request: ReceivedRequest) => AnswerWithBody): Promise<AnsweringServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    // A browser drops connections whenever it likes.
    socket.on('error', () => socket.destroy())
    serve(socket, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** `Content-Length` is for the caller to say. */
export interface AnswerWithBody extends HttpAnswer {
  readonly body?: string
}

function serve(socket: Socket, answer: (request: ReceivedRequest) => AnswerWithBody): void {
  let pending = ''
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1')
    for (let end = pending.indexOf('\r\n\r\n'); end !== -1; end = pending.indexOf('\r\n\r\n')) {
      const request = parseHead(pending.slice(0, end))
      pending = pending.slice(end + 4)
      socket.write(Buffer.from(printAnswer(answer(request)), 'latin1'))
    }
  })
}

/** Requests of these tests have no body. */
function parseHead(head: string): ReceivedRequest {
  const [start = '', ...lines] = head.split('\r\n')
  const [method = '', path = ''] = start.split(' ')
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
  })
  return { method, path, headers }
}

function printAnswer({ status, headers, body = '' }: AnswerWithBody): string {
  return [`HTTP/1.1 ${status} Answer`, ...headers.map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n')
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}
