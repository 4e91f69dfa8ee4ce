// SPDX-License-Identifier: EUPL-1.2
#include "examine_all.hpp"

#include <algorithm>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>

namespace charter {
namespace {

// Hands out one plan after the other to whoever asks next.
class Queue {
 public:
  Queue(std::span<const std::string> files, const std::function<void(const std::string&)>& begin)
      : files_(files), begin_(begin) {}

  // The place of the next plan; past the end where there is none, or where
  // the work has failed.
  std::size_t next() {
    const std::scoped_lock lock(mutex_);
    const std::size_t place = next_;
    next_ = files_.size();  // where it stays if `begin_` throws
    if (place == files_.size() || failure_) return files_.size();
    begin_(files_[place]);
    next_ = place + 1;
    return place;
  }

  // Keeps the failure that is being handled, the first of several.
  void fail() {
    const std::scoped_lock lock(mutex_);
    if (!failure_) failure_ = std::current_exception();
  }

  // Throws what was kept. Call once all work has ended.
  void insist_on_success() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  std::span<const std::string> files_;
  const std::function<void(const std::string&)>& begin_;
  std::mutex mutex_;
  std::size_t next_ = 0;
  std::exception_ptr failure_;
};

}  // namespace

std::vector<Outcome> examine_all(std::span<const std::string> files, const Examination& examination,
                                 Console& console, std::size_t jobs,
                                 const std::function<void(const std::string& file)>& begin) {
  std::vector<Outcome> outcomes(files.size());
  Queue queue(files, begin);
  const auto work = [&] {
    try {
      for (std::size_t i = queue.next(); i < files.size(); i = queue.next()) {
        outcomes[i] = examine(files[i], examination, console);
      }
    } catch (...) {
      queue.fail();
    }
  };
  {
    // This thread works too, so that one plan needs no other.
    std::vector<std::jthread> others;
    const std::size_t threads = std::min(jobs, files.size());
    others.reserve(threads);
    try {
      while (others.size() + 1 < threads) others.emplace_back(work);
    } catch (const std::system_error&) {
      // The system has no more threads to give: those that there are do it.
    }
    work();
  }
  queue.insist_on_success();
  return outcomes;
}

}  // namespace charter
