"""A real SMTP server on loopback: PORT FOLDER [USER PASSWORD]. Ends when its input does.

Each message it takes lies whole in FOLDER as {number}.eml. Whom a message is for decides how it fares:
  gone…   nobody of that name, for good (550)        busy…   not now, once for each address (451)
  spam…   the message is refused for good (554)      slow…   no answer to the message, once for each address
It says what happens, a line each.
"""
import asyncio, os, sys

from aiosmtpd.smtp import SMTP, AuthResult

port, folder = int(sys.argv[1]), sys.argv[2]
credentials = tuple(word.encode() for word in sys.argv[3:5])
asked, taken = set(), 0


def say(*words):
    print(*words, flush=True)


class Door:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('gone'):
            say('refused', address)
            return '550 5.1.1 There is nobody of that name here'
        if address.startswith('busy') and address not in asked:
            asked.add(address)
            say('put-off', address)
            return '451 4.3.0 Not now, please try again'
        envelope.rcpt_tos.append(address)
        return '250 2.1.5 Good'

    async def handle_DATA(self, server, session, envelope):
        global taken
        address = envelope.rcpt_tos[0]
        if address.startswith('spam'):
            say('refused', address)
            return '554 5.7.1 This looks like spam'
        if address.startswith('slow') and address not in asked:
            asked.add(address)
            say('holding', address)
            await asyncio.Event().wait()
        taken += 1
        with open(os.path.join(folder, f'{taken}.part'), 'wb') as file:
            file.write(envelope.original_content)
        os.rename(os.path.join(folder, f'{taken}.part'), os.path.join(folder, f'{taken}.eml'))
        say('took', address)
        return '250 2.0.0 Taken'


def login(server, session, envelope, mechanism, data):
    # Not handled: the server then says 535 itself.
    return AuthResult(success=(data.login, data.password) == credentials, handled=False)


def talk():
    if credentials:
        return SMTP(Door(), hostname='127.0.0.1', enable_SMTPUTF8=True, authenticator=login, auth_required=True, auth_require_tls=False)
    return SMTP(Door(), hostname='127.0.0.1', enable_SMTPUTF8=True)


async def main():
    loop = asyncio.get_running_loop()
    os.makedirs(folder, exist_ok=True)
    taken_before = len([name for name in os.listdir(folder) if name.endswith('.eml')])
    globals()['taken'] = taken_before
    await loop.create_server(talk, '127.0.0.1', port)
    say('ready')
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
