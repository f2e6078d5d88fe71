//! The window's way to the newsroom: one thread owns it, everyone else sends it work.

use lectern_store::Access;
use tokio::sync::{mpsc, oneshot};

use super::{DeskError, Newsroom, Refusal, Result, WhyRead};

type Work = Box<dyn FnOnce(&mut Newsroom) + Send>;

/// What the newsroom's thread is told.
enum Order {
    Do(Work),
    /// Close the newsroom and say so.
    Close(std::sync::mpsc::Sender<()>),
}

/// A handle to a newsroom that lives on a thread of its own. Copies share it.
#[derive(Clone, Debug)]
pub struct Desk {
    work: mpsc::UnboundedSender<Order>,
    path: Option<std::path::PathBuf>,
    access: Access,
    why_read: Option<WhyRead>,
}

impl Desk {
    /// Gives a newsroom its thread. It is closed when the last handle is dropped.
    pub fn new(mut newsroom: Newsroom) -> Desk {
        let (work, mut inbox) = mpsc::unbounded_channel::<Order>();
        let path = newsroom.path();
        let access = newsroom.store.access();
        let why_read = newsroom.why_read.clone();
        std::thread::spawn(move || {
            while let Some(order) = inbox.blocking_recv() {
                match order {
                    // A defect in one intention must not take the newsroom away from the next:
                    // its transaction is rolled back, and the asker is told.
                    Order::Do(work) => {
                        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&mut newsroom)));
                    }
                    Order::Close(closed) => {
                        // A copy that cannot be written must not keep the newsroom open; the
                        // next hour tries again.
                        let _ = newsroom.keep_copy_if_changed();
                        drop(newsroom);
                        // Nobody has to wait for it.
                        let _ = closed.send(());
                        return;
                    }
                }
            }
        });
        Desk { work, path, access, why_read }
    }

    /// Whether the newsroom may be changed here.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Why it can only be read, when that was not what was wanted.
    pub fn why_read(&self) -> Option<&WhyRead> {
        self.why_read.as_ref()
    }

    /// Closes the newsroom after the work before it, and waits for that; what is asked later
    /// is refused. Without it a program that ends leaves the newsroom as a crash would.
    pub fn close(&self) {
        let (closed, wait) = std::sync::mpsc::channel();
        if self.work.send(Order::Close(closed)).is_ok() {
            // An error says that the thread is gone, and the newsroom with it.
            let _ = wait.recv();
        }
    }

    /// Runs one intention on the newsroom's thread, after those before it.
    ///
    /// # Errors
    /// What the intention answers, or a refusal when the newsroom is closing.
    pub async fn call<T: Send + 'static>(&self, intention: impl FnOnce(&mut Newsroom) -> Result<T> + Send + 'static) -> Result<T> {
        let closing = || DeskError::Refused(Refusal::Closing);
        let (answer, answered) = oneshot::channel();
        let work: Work = Box::new(move |newsroom| {
            // The asker may be gone, for instance with its window; the work is done all the same.
            let _ = answer.send(intention(newsroom));
        });
        self.work.send(Order::Do(work)).map_err(|_| closing())?;
        let failed = || DeskError::Refused(Refusal::ProgramFailed);
        answered.await.map_err(|_| failed())?
    }

    /// Runs long reading work beside the newsroom's thread, with a connection of its own, so
    /// that nothing the officer types waits for it.
    ///
    /// # Errors
    /// What the work answers, or why the newsroom could not be opened a second time.
    pub async fn beside<T: Send + 'static>(&self, work: impl FnOnce(&Newsroom) -> Result<T> + Send + 'static) -> Result<T> {
        let Some(path) = self.path.clone() else {
            return self.call(|newsroom| work(newsroom)).await;
        };
        let (clock, packaged) = self.call(|newsroom| Ok((newsroom.clock, newsroom.packaged.clone()))).await?;
        let task = tokio::task::spawn_blocking(move || work(&Newsroom { packaged, ..Newsroom::open(&path, Access::Read, clock)? }));
        task.await.map_err(|_| DeskError::Refused(Refusal::WorkStopped))?
    }
}
