# "Skip" cancels one song, "stop" the player. Both call cancel().
import asyncio
from asyncio import CancelledError, Task, current_task


# region player
class Player:
    task: Task | None = None
    skipping = False

    def skip(self) -> None:
        if self.skipping:
            return
        self.skipping = True
        self.task.cancel()

    async def play(self, songs: list[str]) -> None:
        self.task = current_task()
        for song in songs:
            try:
                print(f'play {song}')
                await asyncio.sleep(3)
            except CancelledError:
                if not self.was_skipped():
                    raise
                print(f'{song} skipped')

    def was_skipped(self) -> bool:
        """Takes the request of skip() back. Is any other left?"""
        if not self.skipping:
            return False
        self.skipping = False
        return self.task.uncancel() == 0
# endregion


# region main
async def main() -> None:
    player = Player()
    songs = ['Aria', 'Blues', 'Coda']
    task = asyncio.create_task(player.play(songs), name='player')

    await asyncio.sleep(1)
    player.skip()
    print(f'skip: {task.cancelling()} request')
    await asyncio.sleep(1)
    print(f'a second later: {task.cancelling()}')

    task.cancel()
    print(f'stop: {task.cancelling()} request')
    await asyncio.wait([task])
    print(f'cancelled: {"yes" if task.cancelled() else "no"}')
# endregion


asyncio.run(main())
