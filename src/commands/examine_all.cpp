// SPDX-License-Identifier: EUPL-1.2
#include "examine_all.hpp"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace charter {
namespace {

// Of each job, begun and not yet taken.
constexpr std::size_t kMostWaiting = 8;
// More would only wait for each other.
constexpr std::size_t kMostJobs = 256;

using Next = std::function<std::optional<PlanInput>()>;
using Examine = std::function<Examined(PlanInput&, std::size_t)>;
using Take = std::function<void(Examined&&)>;

// Hands out one plan after the other to whoever asks next, and passes on what
// became of them in the same order.
class Line {
 public:
  Line(const Next& next, const Take& take, std::size_t most)
      : next_(next), take_(take), most_(most) {}

  struct Turn {
    std::size_t place = 0;
    PlanInput input;
  };

  // The next plan; nothing where there is none, or where the work has failed.
  std::optional<Turn> begin() {
    const std::scoped_lock asking(asking_);
    {
      std::unique_lock lock(mutex_);
      may_begin_.wait(lock, [this] { return failure_ || begun_ - taken_ < most_; });
      if (failure_) return std::nullopt;
    }
    if (exhausted_) return std::nullopt;
    exhausted_ = true;     // which it stays if `next_` throws
    auto input = next_();  // may wait for whoever writes the plans, while others finish
    if (!input) return std::nullopt;
    exhausted_ = false;
    const std::scoped_lock lock(mutex_);
    return Turn{.place = begun_++, .input = std::move(*input)};
  }

  void finish(std::size_t place, Examined&& examined) {
    std::unique_lock lock(mutex_);
    waiting_.emplace(place, std::move(examined));
    if (is_taking_) return;
    is_taking_ = true;
    for (auto first = waiting_.find(taken_); first != waiting_.end() && !failure_;
         first = waiting_.find(taken_)) {
      Examined ready = std::move(first->second);
      waiting_.erase(first);
      lock.unlock();
      take_(std::move(ready));
      lock.lock();
      ++taken_;
      may_begin_.notify_all();
    }
    is_taking_ = false;
  }

  // Keeps the failure that is being handled, the first of several.
  void fail() {
    const std::scoped_lock lock(mutex_);
    if (!failure_) failure_ = std::current_exception();
    may_begin_.notify_all();
  }

  // Throws what was kept. Call once all work has ended.
  void insist_on_success() const {
    if (failure_) std::rethrow_exception(failure_);
  }

 private:
  const Next& next_;
  const Take& take_;
  std::size_t most_;
  std::mutex asking_;       // held by who asks for the next plan
  bool exhausted_ = false;  // there is none
  std::mutex mutex_;        // of all that follows
  std::condition_variable may_begin_;
  bool is_taking_ = false;
  std::size_t begun_ = 0;
  std::size_t taken_ = 0;
  std::map<std::size_t, Examined> waiting_;  // by place
  std::exception_ptr failure_;
};

}  // namespace

void examine_all(const Next& next, const Examine& examine, std::size_t jobs, const Take& take) {
  jobs = std::min(jobs, kMostJobs);
  Line line(next, take, jobs * kMostWaiting);
  const auto work = [&] {
    try {
      while (auto turn = line.begin()) {
        line.finish(turn->place, examine(turn->input, turn->place));
      }
    } catch (...) {
      line.fail();
    }
  };
  {
    // This thread works too, so that one plan needs no other.
    std::vector<std::jthread> others;
    try {
      while (others.size() + 1 < jobs) others.emplace_back(work);
    } catch (const std::system_error&) {
      // The system has no more threads to give: those that there are do it.
    }
    work();
  }
  line.insist_on_success();
}

}  // namespace charter
