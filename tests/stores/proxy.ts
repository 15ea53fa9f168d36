// A TCP proxy in front of a server that cuts every connection once it has passed on so many bytes: a lost connection, for real.
import { connect, createServer, type Socket } from 'node:net'

export interface CuttingProxy {
  url: string
  /** Cuts all connections, and refuses new ones, when this many bytes have gone to the server. */
  cutAfter(bytes: number): void
  close(): Promise<void>
}

/** @param change what the server answers, on its way to the client */
export async function cuttingProxy(
  target: string,
  change: (data: Buffer) => Buffer = data => data,
): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let left = Infinity
  const server = createServer(client => {
    const upstream = connect(Number(port), hostname)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    client.on('data', data => {
      left -= data.length
      if (left > 0) upstream.write(data)
      else for (const socket of sockets) socket.destroy()
    })
    upstream.on('data', data => client.write(change(data)))
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  return {
    url: `bolt://127.0.0.1:${own}`,
    cutAfter: bytes => {
      left = bytes
    },
    close: () =>
      new Promise(resolve => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
